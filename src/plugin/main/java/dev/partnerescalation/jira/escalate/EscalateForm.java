package dev.partnerescalation.jira.escalate;

/**
 * What somebody typed about the escalation.
 *
 * @param projectId where it shall be created; empty for the project of the issue
 */
record EscalateForm(String summary, String projectId, String partner, String concern) {}
