package dev.partnerescalation.jira.handover;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.issue.AppSettings;
import dev.partnerescalation.jira.issue.JiraId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The escalations that have a record, because settings cannot be listed. It is written outside of transitions, so that two of them never
 * wait for one setting; an entry that two nodes lost to each other comes back with the next event of the escalation.
 */
public final class HandoverIndex {

    private static final Logger LOG = LoggerFactory.getLogger(HandoverIndex.class);
    private static final String SETTINGS_KEY = "dev.partnerescalation.partner-escalation.handovers";

    private final AppSettings settings;

    public HandoverIndex(PluginSettingsFactory settings) {
        this.settings = new AppSettings(settings);
    }

    /** The numbers of the issues, the one that is to be looked at next first. */
    List<Long> all() {
        return settings.get(SETTINGS_KEY) instanceof String ids
                ? Arrays.stream(ids.split(","))
                        .flatMap(id -> JiraId.of(id).stream())
                        .toList()
                : List.of();
    }

    /** Notes that this issue has a record. */
    synchronized void add(long issueId) {
        List<Long> ids = new ArrayList<>(all());
        if (ids.contains(issueId)) {
            return;
        }
        ids.add(issueId);
        try {
            store(ids);
        } catch (AppSettings.UnstorableException full) { // the record itself is kept all the same
            LOG.warn("The record of the hand-over of issue {} will not be swept: there are too many", issueId, full);
        }
    }

    /** Notes that these issues have no record any more, and that those were looked at. */
    synchronized void update(List<Long> gone, List<Long> lookedAt) {
        List<Long> ids = new ArrayList<>(all());
        boolean changed = ids.removeAll(gone);
        if (ids.removeAll(lookedAt)) {
            ids.addAll(lookedAt);
            changed = true;
        }
        if (changed) {
            store(ids);
        }
    }

    private void store(List<Long> ids) {
        if (ids.isEmpty()) { // settings hold no empty text reliably
            settings.remove(SETTINGS_KEY);
        } else {
            settings.put(SETTINGS_KEY, ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }
}
