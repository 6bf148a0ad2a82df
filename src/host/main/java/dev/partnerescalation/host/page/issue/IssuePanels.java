package dev.partnerescalation.host.page.issue;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.fragment.Item;
import dev.partnerescalation.host.fragment.Panel;
import dev.partnerescalation.host.store.IssueRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The panels and links that apps add to the page of an issue; they see the issue as an object of Jira's API. */
record IssuePanels(Fragments fragments, Function<IssueRow, Issue> asJiraIssue) {

    /** The panels of a place, rendered for the reader; none that an app's condition hides. */
    List<Panel> at(String location, IssueRow row) {
        return fragments.panels(location, context(row));
    }

    /** The links that apps add to a part of the menu of operations. */
    List<Item> operations(String section, IssueRow row) {
        return fragments.items(section, context(row));
    }

    private Map<String, Object> context(IssueRow row) {
        Issue issue = asJiraIssue.apply(row);
        return Map.of("issue", issue, "project", issue.getProjectObject());
    }
}
