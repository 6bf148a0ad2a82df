package dev.partnerescalation.rules;

import static java.util.Objects.requireNonNull;

/**
 * Where the judged escalation can be reached, so that an address of itself is not taken for an example.
 *
 * @param baseUrl the address of this Jira, such as {@code https://jira.example/jira}; "" when it is not known
 * @param key the key of the issue; "" while it is being created
 * @param id the id of the issue in digits; "" while it is being created
 */
public record IssueLocation(String baseUrl, String key, String id) {

    /** Nothing is known: no host without a dot counts, and no address is that of the escalation. */
    public static final IssueLocation UNKNOWN = new IssueLocation("", "", "");

    /** Refuses null by name. */
    public IssueLocation {
        requireNonNull(baseUrl, "baseUrl");
        requireNonNull(key, "key");
        requireNonNull(id, "id");
    }
}
