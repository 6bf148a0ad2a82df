package dev.partnerescalation.host.fragment;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;

/**
 * The address of a web-item. In Jira it is a Velocity template; local Jira knows the names that links on an issue need, each between braces.
 * (jira-evidence.md, "Web items on an issue")
 */
public final class ItemLink {

    /** What is understood. */
    public static final List<String> NAMES = List.of("${issue.id}", "${issue.key}");

    private ItemLink() {}

    /** The address as if each name stood for a plain value; what still has a dollar is not understood. */
    public static String withoutNames(String link) {
        String plain = link;
        for (String name : NAMES) {
            plain = plain.replace(name, "1");
        }
        return plain;
    }

    /** The address for what is on the page; one without names stays as it is. */
    static String of(String link, Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                ? link.replace("${issue.id}", String.valueOf(issue.getId()))
                        .replace("${issue.key}", String.valueOf(issue.getKey()))
                : link;
    }
}
