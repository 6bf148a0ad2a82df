package dev.partnerescalation.host.issue.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.store.IssueRow;
import java.util.List;
import java.util.function.Function;

/** {@link SearchService} over the same search as REST. Only the acting person is emulated as the one who searches. */
public final class LocalSearchService implements SearchService {

    /** A search that was understood as far as its grammar goes, by its text. */
    private record Parsed(String jql) implements Query {}

    /** Whether the text is a search at all. */
    private record Messages(boolean hasAnyErrors) implements MessageSet {}

    private final ApiProxies proxies;
    private final IssueSearch search;
    private final IssueAccess access;
    private final Function<IssueRow, Issue> asJiraIssue;

    public LocalSearchService(
            ApiProxies proxies, IssueSearch search, IssueAccess access, Function<IssueRow, Issue> asJiraIssue) {
        this.proxies = proxies;
        this.search = search;
        this.access = access;
        this.asJiraIssue = asJiraIssue;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        boolean broken = false;
        try {
            JqlParser.parse(query);
        } catch (Fault fault) {
            broken = true;
        }
        return new ParseResult(
                broken ? null : proxies.entity(Query.class, new Parsed(query)),
                proxies.entity(MessageSet.class, new Messages(broken)));
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        if (searcher == null || access.isNobody() || !access.user().key().equals(searcher.getKey())) {
            throw proxies.refuse("SearchService.search for another user than the one who acts");
        }
        List<IssueRow> found =
                search.find(ApiProxies.behind(query, Parsed.class).jql());
        List<Issue> page = found.stream()
                .skip(pager.getStart())
                .limit(pager.getMax())
                .map(asJiraIssue)
                .toList();
        return new SearchResults<>(page, found.size(), pager);
    }
}
