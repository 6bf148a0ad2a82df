package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.store.IssueRow;
import java.util.List;

/** Searches by the part of JQL that local Jira emulates, for REST and for the pages. */
public final class IssueSearch {

    private final IssueReading reading;
    private final SearchConditions conditions;

    public IssueSearch(IssueReading reading, SearchConditions conditions) {
        this.reading = reading;
        this.conditions = conditions;
    }

    /**
     * The issues that the search finds and the reader may browse.
     *
     * @param jql empty for all issues
     * @throws Fault 400 with a sentence, if the search is not understood
     */
    public List<IssueRow> find(String jql) {
        JqlQuery query = JqlParser.parse(jql);
        SearchCondition condition = conditions.of(query);
        return reading.search(condition.text(), SearchOrder.of(query.orderBy()), condition.arguments());
    }
}
