package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The link types an administrator can choose from: their names by id, without the types that Jira itself uses, such as sub-tasks. */
public final class LinkTypeNames {

    private final IssueLinkTypeManager types;

    public LinkTypeNames(IssueLinkTypeManager types) {
        this.types = types;
    }

    /** All that exist now, in Jira's order. */
    Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        for (IssueLinkType type : types.getIssueLinkTypes(true)) {
            names.put(String.valueOf(type.getId()), type.getName());
        }
        return names;
    }

    /**
     * Drops the ids of types that are gone. If none would be left, all stay: an empty choice would suddenly mean that
     * any type counts.
     */
    Set<String> existing(Set<String> chosen) {
        Set<String> existing = new TreeSet<>(chosen);
        existing.retainAll(all().keySet());
        return existing.isEmpty() ? chosen : existing;
    }
}
