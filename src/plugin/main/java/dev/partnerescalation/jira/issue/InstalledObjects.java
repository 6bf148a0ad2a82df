package dev.partnerescalation.jira.issue;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the set-up made in Jira: which id belongs to which object of the app. Nothing is ever looked up by its display name.
 *
 * <p>The ids live in Jira's global settings and are read on each use, because another node of a cluster may have changed them. A writer replaces the whole map; two nodes never write at once because the set-up holds a cluster lock.
 */
public final class InstalledObjects {

    /** Name of the issue type. */
    public static final String ISSUE_TYPE = "issue-type";

    /** Name of the link type. */
    public static final String LINK_TYPE = "link-type";

    /** Name of the status <em>With Adobe account team</em>. */
    public static final String STATUS_WITH_ADOBE = "status.with-adobe-account-team";

    /** Name of the status <em>Information requested</em>. */
    public static final String STATUS_INFORMATION_REQUESTED = "status.information-requested";

    private static final String SETTINGS_KEY = "dev.partnerescalation.partner-escalation.parts";

    private final AppSettings settings;
    private final ThreadLocal<InstalledIds> kept = new ThreadLocal<>();

    public InstalledObjects(PluginSettingsFactory settings) {
        this.settings = new AppSettings(settings);
    }

    /** The name of a field as an object of the set-up. */
    public static String fieldPart(EscalationField field) {
        return "field." + field.key();
    }

    /** The name of an option as an object of the set-up. */
    public static String optionPart(EscalationField field, String optionKey) {
        return "option." + field.key() + "." + optionKey;
    }

    /** All ids as they are now, read once; within {@link #readingOnce} as they were when they were first asked for. */
    public InstalledIds snapshot() {
        InstalledIds known = kept.get();
        return known == null ? new InstalledIds(read()) : known;
    }

    /**
     * Lets everything that this thread does for one request see one state of the ids, which is read once and not for each issue and link.
     * It is for work that only reads: what is stored meanwhile is not seen.
     *
     * @return what the work answers
     */
    public <T> T readingOnce(Supplier<T> work) {
        if (kept.get() != null) {
            return work.get();
        }
        kept.set(new InstalledIds(read()));
        try {
            return work.get();
        } finally {
            kept.remove();
        }
    }

    /** @see InstalledIds#get */
    public Optional<String> get(String object) {
        return snapshot().get(object);
    }

    /** @see InstalledIds#fieldId */
    public Optional<String> fieldId(EscalationField field) {
        return snapshot().fieldId(field);
    }

    /** @see InstalledIds#optionId */
    public Optional<Long> optionId(EscalationField field, String optionKey) {
        return snapshot().optionId(field, optionKey);
    }

    /** @see InstalledIds#optionKey */
    public Optional<String> optionKey(EscalationField field, long optionId) {
        return snapshot().optionKey(field, optionId);
    }

    /** @see InstalledIds#issueTypeId */
    public Optional<String> issueTypeId() {
        return snapshot().issueTypeId();
    }

    /** @see InstalledIds#linkTypeId */
    public Optional<Long> linkTypeId() {
        return snapshot().linkTypeId();
    }

    /**
     * Stores the id of an object, replacing an earlier one.
     *
     * @throws AppSettings.UnstorableException if Jira could not store all ids with it; nothing is changed
     */
    public synchronized void remember(String object, String id) {
        Map<String, String> ids = read();
        ids.put(object, id);
        settings.put(SETTINGS_KEY, ids);
    }

    /** Drops the id of an object; one that is not known is no error. */
    public synchronized void forget(String object) {
        Map<String, String> ids = read();
        if (ids.remove(object) != null) {
            settings.put(SETTINGS_KEY, ids);
        }
    }

    private Map<String, String> read() {
        Map<String, String> ids = new HashMap<>();
        if (settings.get(SETTINGS_KEY) instanceof Map<?, ?> stored) {
            stored.forEach((object, id) -> {
                if (object instanceof String name && id instanceof String text) {
                    ids.put(name, text);
                }
            });
        }
        return ids;
    }
}
