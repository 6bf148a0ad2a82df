package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.jql.IssueSearch;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.store.IssueRow;
import java.util.List;

/** Lists of issues: what a search finds, fifty at a time. */
final class IssueTable {

    static final int SIZE = 50;

    private final IssueSearch search;
    private final DisplayNames names;
    private final DateViews dates;

    IssueTable(IssueSearch search, DisplayNames names, DateViews dates) {
        this.search = search;
        this.names = names;
        this.dates = dates;
    }

    /**
     * The page with the issues that a search finds, or with what is wrong with the search.
     *
     * @param start how many issues come before the first one shown, as a text from an address
     */
    Page page(String title, String jql, String start) {
        Page page = Page.of("issue/list", title).with("jql", jql).with("project", null);
        try {
            return filled(page.with("error", ""), search.find(jql), start);
        } catch (Fault fault) {
            if (fault.reason() != Fault.Reason.VALIDATION_FAILED) {
                throw fault;
            }
            String sentence = String.join(" ", fault.messages());
            return filled(page.with("error", sentence), List.of(), "").status(400);
        }
    }

    private Page filled(Page page, List<IssueRow> found, String start) {
        int wanted = start.matches("\\d{1,9}") ? Integer.parseInt(start) : 0;
        int first = wanted < found.size() ? wanted : 0;
        int end = Math.min(first + SIZE, found.size());
        return page.with("issues", lines(found.subList(first, end)))
                .with("first", first + 1)
                .with("last", end)
                .with("total", found.size())
                .with("previous", first == 0 ? null : Math.max(0, first - SIZE))
                .with("next", end == found.size() ? null : end);
    }

    List<IssueLine> lines(List<IssueRow> issues) {
        return issues.stream().map(this::line).toList();
    }

    private IssueLine line(IssueRow issue) {
        return new IssueLine(
                issue.key(),
                names.type(issue.typeId()),
                issue.summary(),
                names.person(issue.assigneeKey(), "Unassigned"),
                names.person(issue.reporterKey(), "Anonymous"),
                names.status(issue.statusId()),
                names.resolution(issue.resolutionId()),
                dates.at(issue.updated()));
    }
}
