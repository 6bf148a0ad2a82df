package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.setup.ProjectHealth;
import dev.partnerescalation.jira.setup.SetupItem;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.text.Messages;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The state of the projects that were set up. */
final class HealthView {

    private static final String PAGE = "partnerescalation.setup.page.";

    private final Messages messages;
    private final SetupMessages states;
    private final String token;
    private final String checkAll;

    /**
     * A view for one reader.
     *
     * @param token what forms must send back
     * @param checkAll where all projects are checked
     */
    HealthView(Messages messages, String token, String checkAll) {
        this.messages = messages;
        this.states = new SetupMessages(messages);
        this.token = token;
        this.checkAll = checkAll;
    }

    /**
     * What the page shows of the projects.
     *
     * @param tables one, or none where sentences say all
     * @param checks the way to the check of all, if one was not checked
     */
    record View(String heading, List<String> sentences, List<Table> tables, List<CheckLink> checks) {}

    /** The way to the check of all projects. */
    record CheckLink(String link, String text) {}

    /** All projects that were set up. */
    record Table(String caption, Columns columns, List<Row> rows) {}

    /** The headings of the columns. */
    record Columns(String name, String state, String findings) {}

    /**
     * One project.
     *
     * @param findings what is not as planned
     * @param forms the form that repairs it, if a set-up can
     */
    record Row(String name, String link, String state, String look, List<String> findings, List<ProjectForm> forms) {}

    /** The view of projects that were checked at this moment. */
    View of(List<ProjectHealth> projects, ZonedDateTime checked) {
        if (projects.isEmpty()) {
            return saying("health.none");
        }
        List<String> sentences = new ArrayList<>();
        if (projects.stream().allMatch(ProjectHealth::isFine)) {
            sentences.add(messages.text(PAGE + "health.fine"));
        }
        if (projects.stream().anyMatch(ProjectHealth::isChecked)) {
            sentences.add(messages.text(PAGE + "checked", messages.moment(checked)));
        }
        List<CheckLink> checks = projects.stream().allMatch(ProjectHealth::isChecked)
                ? List.of()
                : List.of(new CheckLink(checkAll, messages.text(PAGE + "health.check")));
        return new View(messages.text(PAGE + "health"), sentences, List.of(table(projects)), checks);
    }

    /** A view with one sentence instead of projects. */
    View saying(String key, Object... arguments) {
        return new View(
                messages.text(PAGE + "health"), List.of(messages.text(PAGE + key, arguments)), List.of(), List.of());
    }

    private Table table(List<ProjectHealth> projects) {
        return new Table(
                messages.text(PAGE + "health.caption"),
                new Columns(
                        messages.text("partnerescalation.setup.project"),
                        messages.text(PAGE + "column.state"),
                        messages.text(PAGE + "column.findings")),
                projects.stream().map(this::row).toList());
    }

    private Row row(ProjectHealth health) {
        return new Row(
                SetupPage.label(health.project()),
                AdminLinks.setup(health.project()),
                state(health),
                health.isChecked() ? StateStyle.of(health.isFine()) : StateStyle.plain(),
                health.deviations().stream().map(this::finding).toList(),
                health.isRepairable() ? List.of(form(health)) : List.of());
    }

    private String state(ProjectHealth health) {
        if (health.reference().isPresent()) {
            return messages.text(PAGE + "health.unknown", health.reference().get());
        }
        if (!health.isChecked()) {
            return messages.text(PAGE + "health.unchecked");
        }
        return health.isFine()
                ? messages.text(PAGE + "health.sound")
                : messages.text(PAGE + "health.drifted", health.deviations().size());
    }

    private String finding(SetupItem item) {
        return item.message().isEmpty()
                ? messages.text(PAGE + "health.finding.plain", item.name(), states.state(item.state()))
                : messages.text(PAGE + "health.finding", item.name(), states.state(item.state()), item.message());
    }

    private ProjectForm form(ProjectHealth health) {
        String key = health.project().getKey();
        return ProjectForm.of(key, token, messages.text(PAGE + "health.repair", key));
    }
}
