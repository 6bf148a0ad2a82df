package dev.partnerescalation.host.user;

import dev.partnerescalation.host.store.IssueRow;

/**
 * What decides about permissions on one issue.
 *
 * @param reporterKey null when the issue has none
 * @param assigneeKey null when the issue has none
 * @param securityLevelId null when the issue is not restricted
 */
public record PermissionContext(long projectId, String reporterKey, String assigneeKey, Long securityLevelId) {

    /** That of a stored issue. */
    public static PermissionContext of(IssueRow issue) {
        return new PermissionContext(
                issue.projectId(), issue.reporterKey(), issue.assigneeKey(), issue.securityLevelId());
    }
}
