package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.fragment.Panel;
import dev.partnerescalation.host.issue.CommentLevels;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.store.IssueRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of an issue, in Jira's order: operations, details, description, links, activity; people, dates and apps at the right. */
final class IssueView {

    private static final String MORE = "operations-operations";
    private static final String LEFT = "atl.jira.view.issue.left.context";
    private static final String RIGHT = "atl.jira.view.issue.right.context";

    /** Panels that are lighter stand before people and dates. What Jira's own modules weigh is not known. */
    private static final int OWN_MODULES = 10;

    private final IssueReading reading;
    private final CommentLevels levels;
    private final CustomFieldViews customFields;
    private final IssueOperations operations;
    private final LinkViews links;
    private final Activity activity;
    private final IssuePanels panels;
    private final DisplayNames names;
    private final DateViews dates;

    IssueView(
            IssueReading reading,
            CommentLevels levels,
            CustomFieldViews customFields,
            IssueOperations operations,
            LinkViews links,
            Activity activity,
            IssuePanels panels,
            DisplayNames names,
            DateViews dates) {
        this.reading = reading;
        this.levels = levels;
        this.customFields = customFields;
        this.operations = operations;
        this.links = links;
        this.activity = activity;
        this.panels = panels;
        this.names = names;
        this.dates = dates;
    }

    Page page(IssueRow issue, Activity.Tab tab) {
        Map<Boolean, List<Panel>> right = panels.at(RIGHT, issue).stream()
                .collect(Collectors.partitioningBy(panel -> panel.weight() < OWN_MODULES));
        return Page.of("issue/view", "[" + issue.key() + "] " + issue.summary())
                .contexts("jira.view.issue")
                .with("project", ProjectView.of(reading.project(issue)))
                .with("issue", head(issue))
                .with("may", operations.of(issue))
                .with("transitions", operations.transitions(issue))
                .with("custom", customFields.of(issue))
                .with("links", links.groups(issue))
                .with("webLinks", links.webLinks(issue))
                .with("more", panels.operations(MORE, issue))
                .with("leftPanels", panels.at(LEFT, issue))
                .with("firstPanels", right.get(true))
                .with("rightPanels", right.get(false))
                .with("activityTabs", tabs(tab))
                .with("entries", activity.entries(issue, tab))
                .with("levels", levels.offered(issue.projectId()))
                .with("form", FormState.empty(CommentPage.FIELDS));
    }

    private static List<Activity.TabLink> tabs(Activity.Tab active) {
        return List.of(Activity.Tab.values()).stream()
                .map(tab -> tab.link(active))
                .toList();
    }

    private Map<String, Object> head(IssueRow issue) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", Long.toString(issue.id()));
        head.put("key", issue.key());
        head.put("summary", issue.summary());
        head.put("type", names.type(issue.typeId()));
        head.put("status", names.status(issue.statusId()));
        head.put("priority", names.priority(issue.priorityId()));
        head.put("resolution", names.resolution(issue.resolutionId()));
        head.put("labels", labels(issue));
        head.put("environment", textOf(issue.environment()));
        head.put("description", textOf(issue.description()));
        head.put("assignee", names.person(issue.assigneeKey(), "Unassigned"));
        head.put("reporter", names.person(issue.reporterKey(), "Anonymous"));
        head.put("due", dates.on(issue.due()));
        head.put("created", dates.at(issue.created()));
        head.put("updated", dates.at(issue.updated()));
        head.put("resolved", dates.at(issue.resolved()));
        return head;
    }

    private List<?> labels(IssueRow issue) {
        return reading.values(issue).get(SystemField.LABELS.id()) instanceof List<?> labels ? labels : List.of();
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }
}
