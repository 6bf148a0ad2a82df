package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.fault.Fault;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** From {@code ORDER BY} to the order in which the database answers; always complete, so that pages never overlap. */
final class SearchOrder {

    private SearchOrder() {}

    static String of(List<JqlQuery.Sort> sorts) {
        if (sorts.isEmpty()) {
            return "i.id desc";
        }
        Set<String> orders = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (JqlQuery.Sort sort : sorts) {
            // A field that is named again decides nothing, and would let the statement grow with the query.
            if (seen.add(sort.field().toLowerCase(Locale.ROOT))) {
                orders.add(order(sort));
            }
        }
        return orders.stream().collect(Collectors.joining(", ", "", ", i.id"));
    }

    private static String order(JqlQuery.Sort sort) {
        String direction = sort.descending() ? "desc" : "asc";
        return switch (sort.field().toLowerCase(Locale.ROOT)) {
            case "key", "issuekey", "issue", "id" -> "p.project_key " + direction + ", i.issue_number " + direction;
            case "created", "createddate" -> "i.created_at " + direction;
            case "updated", "updateddate" -> "i.updated_at " + direction;
            case "priority" -> priority(sort.descending());
            default ->
                throw Fault.invalid("Not able to sort using field '" + JqlText.brief(sort.field())
                        + "'. Local Jira orders by key, created, updated and priority.");
        };
    }

    /** The highest priority stands first in the list of priorities, but last in an ascending order. */
    private static String priority(boolean descending) {
        return "(select q.sequence from priority q where q.id = i.priority_id) " + (descending ? "asc" : "desc")
                + " nulls last";
    }
}
