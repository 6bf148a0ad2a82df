package dev.partnerescalation.host.issue.jql;

import java.util.List;
import java.util.Optional;

/**
 * A search as it was written, before anybody asks whether its fields and values exist.
 *
 * @param where empty for all issues
 * @param orderBy the first counts most; empty for the usual order
 */
public record JqlQuery(Optional<JqlClause> where, List<Sort> orderBy) {

    /** A field to order by, as it was written. */
    public record Sort(String field, boolean descending) {}
}
