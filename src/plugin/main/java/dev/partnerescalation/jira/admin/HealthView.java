package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.setup.ItemState;
import dev.partnerescalation.jira.setup.ProjectHealth;
import dev.partnerescalation.jira.setup.SetupItem;
import dev.partnerescalation.jira.text.Messages;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The state of the projects that were set up. */
final class HealthView {

    private static final String PAGE = "partnerescalation.setup.page.";

    private final Messages messages;
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
        this.token = token;
        this.checkAll = checkAll;
    }

    /**
     * What the page shows of the projects.
     *
     * @param projects all that were set up; none where a sentence says all
     * @param checks the way to the check of all, if one was not checked
     */
    record View(String heading, List<String> sentences, List<Row> projects, List<CheckLink> checks) {}

    /** The way to the check of all projects. */
    record CheckLink(String link, String text) {}

    /**
     * One project.
     *
     * @param findings what is not as planned and what that costs; none, or one list behind a fold
     * @param forms the form that repairs it, if a set-up can
     */
    record Row(
            String name,
            String link,
            String state,
            String look,
            String icon,
            List<Findings> findings,
            List<ProjectForm> forms) {}

    /** What differs in a project. */
    record Findings(String heading, List<String> sentences) {}

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
        return new View(
                messages.text(PAGE + "health"),
                sentences,
                projects.stream().map(this::row).toList(),
                checks);
    }

    /** A view with one sentence instead of projects. */
    View saying(String key, Object... arguments) {
        return new View(
                messages.text(PAGE + "health"), List.of(messages.text(PAGE + key, arguments)), List.of(), List.of());
    }

    private Row row(ProjectHealth health) {
        return new Row(
                SetupPage.label(health.project()),
                AdminLinks.setup(health.project()),
                state(health),
                health.isChecked() ? StateStyle.of(health.isFine()) : StateStyle.plain(),
                health.isChecked() ? health.isFine() ? "check-circle-filled" : "warning" : "more",
                findings(health),
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

    private List<Findings> findings(ProjectHealth health) {
        List<String> sentences = health.plan().stream()
                .flatMap(plan -> plan.steps().stream())
                .flatMap(step -> step.items().stream()
                        .filter(item -> item.state() != ItemState.EXISTS)
                        .map(item -> finding(item, step.step())))
                .toList();
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Findings(messages.text("partnerescalation.setup.health.show"), sentences));
    }

    /** What differs, and what people miss as long as it does. */
    private String finding(SetupItem item, String step) {
        String state = messages.text(PAGE + "health.state." + item.state().key());
        String finding = item.message().isEmpty()
                ? messages.text(PAGE + "health.finding.plain", item.name(), state)
                : messages.text(PAGE + "health.finding", item.name(), state, item.message());
        return item.state() == ItemState.DECIDE
                ? finding
                : messages.text(PAGE + "health.finding.cost", finding, messages.text(PAGE + "health.cost." + step));
    }

    private ProjectForm form(ProjectHealth health) {
        String key = health.project().getKey();
        return ProjectForm.of(key, token, messages.text(PAGE + "health.repair", key));
    }
}
