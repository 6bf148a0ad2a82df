package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupProgress;
import dev.partnerescalation.jira.text.Messages;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * A run on its way. The script keeps it up to date from the data attributes; without a script there is a link.
 *
 * <p>Keys: {@code heading}, {@code sentence}, {@code background}, {@code done} and {@code total} (numbers as text), {@code
 * source} (where the script asks), {@code result} (where to go when it has ended), {@code refresh}, {@code caption}, {@code
 * columns} ({@code step}, {@code state}) and {@code steps} (each {@code step}, {@code title}, {@code state}, {@code key}).
 */
final class ProgressView {

    private static final String PAGE = "partnerescalation.setup.page.";

    private final Messages messages;
    private final SetupMessages states;

    ProgressView(Messages messages) {
        this.messages = messages;
        this.states = new SetupMessages(messages);
    }

    /** The view of a run. */
    Map<String, Object> of(Project project, SetupProgress progress, ZonedDateTime began) {
        return Map.ofEntries(
                Map.entry("heading", messages.text(PAGE + "progress", SetupPage.label(project))),
                Map.entry("sentence", states.sentence(progress)),
                Map.entry("background", messages.text(PAGE + "progress.background", messages.moment(began))),
                Map.entry("done", Integer.toString(progress.stepsDone())),
                // While the plan is made the steps are not known; a bar needs an end all the same.
                Map.entry("total", Integer.toString(Math.max(1, progress.steps().size()))),
                Map.entry("source", AdminLinks.progress(project)),
                Map.entry("result", AdminLinks.to(project, progress.run())),
                Map.entry("refresh", messages.text(PAGE + "progress.refresh")),
                Map.entry("caption", messages.text(PAGE + "progress.caption")),
                Map.entry(
                        "columns",
                        Map.of(
                                "step", messages.text(PAGE + "progress.column.step"),
                                "state", messages.text(PAGE + "column.state"))),
                Map.entry(
                        "steps",
                        progress.steps().keySet().stream()
                                .map(step -> step(progress, step))
                                .toList()));
    }

    private Map<String, Object> step(SetupProgress progress, String step) {
        return Map.of(
                "step", step,
                "title", states.step(step),
                "state", states.state(progress, step),
                "key", progress.stateKey(step));
    }
}
