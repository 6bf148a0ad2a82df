package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.page.issue.PanelView;
import dev.partnerescalation.host.page.issue.Panels;
import dev.partnerescalation.host.store.IssueRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows apps the issue of the page as their API has it. */
record IssuePanels(Fragments fragments, IssueObjects objects) implements Panels {

    @Override
    public List<PanelView> at(String location, IssueRow row) {
        Issue issue = objects.issue(Optional.of(row));
        return fragments.panels(location, Map.of("issue", issue, "project", issue.getProjectObject())).stream()
                .map(panel -> new PanelView(panel.id(), panel.label(), panel.html()))
                .toList();
    }
}
