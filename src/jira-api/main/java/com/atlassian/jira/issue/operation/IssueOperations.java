package com.atlassian.jira.issue.operation;

import java.util.Collection;
import java.util.List;

/** The operations that have a screen of their own. A public app built for Jira 8.21.0 uses it. */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Operation(0L, "create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Operation(1L, "edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Operation(2L, "view");

    private static final List<ScreenableIssueOperation> ALL =
            List.of(CREATE_ISSUE_OPERATION, EDIT_ISSUE_OPERATION, VIEW_ISSUE_OPERATION);

    public static Collection<ScreenableIssueOperation> getIssueOperations() {
        return ALL;
    }

    public static ScreenableIssueOperation getIssueOperation(Long id) {
        return ALL.stream()
                .filter(operation -> operation.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private record Operation(Long getId, String name) implements ScreenableIssueOperation {

        @Override
        public String getNameKey() {
            return "admin.issue.operations." + name;
        }

        @Override
        public String getDescriptionKey() {
            return "admin.issue.operations." + name + ".desc";
        }
    }
}
