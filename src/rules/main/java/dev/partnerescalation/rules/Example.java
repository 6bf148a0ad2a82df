package dev.partnerescalation.rules;

/**
 * Something that is linked to the escalation and may be an example of the concern. The reader of the issue reports all
 * links as they are; which of them count is decided here, under a policy.
 */
public sealed interface Example {

    /**
     * An issue link, in either direction.
     *
     * @param issueId the id of the issue at the other end; one issue counts once, however often it is linked
     * @param escalation whether that issue is a partner escalation itself, which is no example
     * @param itself whether it is the very escalation that is judged
     * @param linkTypeId the id of the link type, never its name
     * @param systemLink whether the link type is Jira's own (sub-tasks), which counts only if configured by id
     */
    record LinkedIssue(String issueId, boolean escalation, boolean itself, String linkTypeId, boolean systemLink)
            implements Example {}

    /**
     * A remote issue link.
     *
     * @param url counts once per URL, if it is http or https with a host that has a dot or is that of this Jira, and does not lead
     *     to the escalation itself
     */
    record WebLink(String url) implements Example {}
}
