package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.setup.ProjectHealth;
import dev.partnerescalation.jira.setup.SetupItem;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.text.Messages;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the projects stand that were set up.
 *
 * <p>Keys: {@code heading}, {@code sentences}, and {@code tables} (none, or one {@code caption}, {@code columns} of {@code
 * name}, {@code state}, {@code findings}, and {@code rows}: each {@code name}, {@code link}, {@code state}, {@code look},
 * {@code findings}, and {@code forms} with none or one {@code action}, {@code token}, {@code projectKey}, {@code button}).
 */
final class HealthView {

    private static final String PAGE = "partnerescalation.setup.page.";

    private final Messages messages;
    private final SetupMessages states;
    private final String token;

    HealthView(Messages messages, String token) {
        this.messages = messages;
        this.states = new SetupMessages(messages);
        this.token = token;
    }

    /** The view of projects that were checked at this moment. */
    Map<String, Object> of(List<ProjectHealth> projects, ZonedDateTime checked) {
        if (projects.isEmpty()) {
            return saying("health.none");
        }
        List<String> sentences = new ArrayList<>();
        if (projects.stream().allMatch(ProjectHealth::isFine)) {
            sentences.add(messages.text(PAGE + "health.fine"));
        }
        sentences.add(messages.text(PAGE + "checked", messages.moment(checked)));
        return view(sentences, List.of(table(projects)));
    }

    /** A view with one sentence instead of projects. */
    Map<String, Object> saying(String key, Object... arguments) {
        return view(List.of(messages.text(PAGE + key, arguments)), List.of());
    }

    private Map<String, Object> view(List<String> sentences, List<Map<String, Object>> tables) {
        return Map.of("heading", messages.text(PAGE + "health"), "sentences", sentences, "tables", tables);
    }

    private Map<String, Object> table(List<ProjectHealth> projects) {
        return Map.of(
                "caption", messages.text(PAGE + "health.caption"),
                "columns",
                        Map.of(
                                "name", messages.text("partnerescalation.setup.project"),
                                "state", messages.text(PAGE + "column.state"),
                                "findings", messages.text(PAGE + "column.findings")),
                "rows", projects.stream().map(this::row).toList());
    }

    private Map<String, Object> row(ProjectHealth health) {
        return Map.of(
                "name", SetupPage.label(health.project()),
                "link", AdminLinks.to(health.project()),
                "state", state(health),
                "look", StateStyle.PLAIN + (health.isFine() ? " pe-state-good" : " pe-state-bad"),
                "findings", health.deviations().stream().map(this::finding).toList(),
                "forms", health.isRepairable() ? List.of(form(health)) : List.of());
    }

    private String state(ProjectHealth health) {
        if (health.reference().isPresent()) {
            return messages.text(PAGE + "health.unknown", health.reference().get());
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

    private Map<String, Object> form(ProjectHealth health) {
        return Map.of(
                "action",
                AdminLinks.APPLY,
                "token",
                token,
                "projectKey",
                health.project().getKey(),
                "button",
                messages.text(PAGE + "health.repair", health.project().getKey()));
    }
}
