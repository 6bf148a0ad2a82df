package com.atlassian.jira.issue.operation;

import java.util.List;

/**
 * The operations that can have a screen of their own. Known from Jira 7.13; no newer use by a public app was seen.
 */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Operation(0L, "create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Operation(1L, "edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Operation(2L, "view");

    private static final List<ScreenableIssueOperation> ALL =
            List.of(CREATE_ISSUE_OPERATION, EDIT_ISSUE_OPERATION, VIEW_ISSUE_OPERATION);

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
    }
}
