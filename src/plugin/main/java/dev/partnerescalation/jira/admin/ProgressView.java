package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupProgress;
import dev.partnerescalation.jira.text.Messages;
import java.time.ZonedDateTime;
import java.util.List;

/** A set-up that is running. The script keeps it up to date from the data attributes; without a script there is a link. */
final class ProgressView {

    private static final String PAGE = "partnerescalation.setup.page.";

    private final Messages messages;
    private final SetupMessages states;

    ProgressView(Messages messages) {
        this.messages = messages;
        this.states = new SetupMessages(messages);
    }

    /**
     * What the page shows of a run.
     *
     * @param done how many steps have ended
     * @param total how many there are, at least 1
     * @param source where the script asks
     * @param result where to go when it has ended
     */
    record View(
            String heading,
            String sentence,
            String background,
            String done,
            String total,
            String source,
            String result,
            String refresh,
            String caption,
            Columns columns,
            List<Step> steps) {}

    /** The headings of the columns. */
    record Columns(String step, String state) {}

    /**
     * One step of the run.
     *
     * @param step its key
     * @param key the key of its state
     */
    record Step(String step, String title, String state, String key) {}

    /** The view of a run. */
    View of(Project project, SetupProgress progress, ZonedDateTime began) {
        return new View(
                messages.text(PAGE + "progress", SetupPage.label(project)),
                states.sentence(progress),
                messages.text(PAGE + "progress.background", messages.moment(began)),
                Integer.toString(progress.stepsDone()),
                // While the plan is made the steps are not known; a bar needs an end all the same.
                Integer.toString(Math.max(1, progress.steps().size())),
                AdminLinks.progress(project),
                AdminLinks.setup(project, progress.run()),
                messages.text(PAGE + "progress.refresh"),
                messages.text(PAGE + "progress.caption"),
                new Columns(messages.text(PAGE + "progress.column.step"), messages.text(PAGE + "column.state")),
                progress.steps().keySet().stream()
                        .map(step -> step(progress, step))
                        .toList());
    }

    private Step step(SetupProgress progress, String step) {
        return new Step(step, states.step(step), states.state(progress, step), progress.stateKey(step));
    }
}
