package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.fields.screen.FieldScreen;

/** Which fields a screen has; asked of its tabs, the members that apps for Jira 11 were seen using (jira-evidence.md, "Screens"). */
public final class ScreenFields {

    private ScreenFields() {}

    /** Whether one of the tabs has the field. */
    public static boolean has(FieldScreen screen, String fieldId) {
        return screen.getTabs().stream().anyMatch(tab -> tab.isContainsField(fieldId));
    }
}
