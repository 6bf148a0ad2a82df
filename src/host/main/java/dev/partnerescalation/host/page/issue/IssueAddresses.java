package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.store.IssueRow;
import jakarta.ws.rs.core.MultivaluedMap;

/** Addresses of the pages of issues, and what requests say which issue they mean. */
final class IssueAddresses {

    private IssueAddresses() {}

    /** The page of an issue, below the context path. */
    static String issue(IssueRow issue) {
        return "/browse/" + issue.key();
    }

    /** The first value that a form sent for a field; empty for none. */
    static String first(MultivaluedMap<String, String> sent, String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value;
    }
}
