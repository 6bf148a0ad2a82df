package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** States and progress of a set-up in the reader's language, the same on the page and in the answers to its script. */
public final class SetupMessages {

    private static final String SETUP = "partnerescalation.setup.";

    private final Messages messages;

    public SetupMessages(Messages messages) {
        this.messages = messages;
    }

    /** The text for the state of an item or a step. */
    public String state(ItemState state) {
        return messages.text(SETUP
                + switch (state) {
                    case EXISTS, CREATE, EXTEND, REPAIR, CONFLICT, DECIDE -> "plan.";
                    case CREATED, EXTENDED, REPAIRED, FAILED, SKIPPED -> "state.";
                }
                + state.key());
    }

    /** The name of a step. */
    public String step(String key) {
        return messages.text(SETUP + "step." + key);
    }

    /** The text for the state of one step of a run. */
    public String state(SetupProgress progress, String step) {
        Optional<ItemState> state = progress.steps().getOrDefault(step, Optional.empty());
        return state.map(this::state).orElseGet(() -> messages.text(SETUP + "state." + progress.stateKey(step)));
    }

    /** The progress of a run, in a sentence. */
    public String sentence(SetupProgress progress) {
        List<String> steps = new ArrayList<>(progress.steps().keySet());
        Optional<String> current = progress.current().filter(steps::contains);
        return current.map(step ->
                        messages.text(SETUP + "page.progress.step", steps.indexOf(step) + 1, steps.size(), step(step)))
                .orElseGet(() -> messages.text(SETUP + "page.progress.check"));
    }

    /** That a run was not begun, because somebody else changes the configuration; in a sentence. */
    public String notBegun(String project) {
        return messages.text(SETUP + "page.result.busy", project);
    }

    /** How a run ended, in a sentence. */
    public String ending(SetupProgress progress, String project) {
        return switch (progress.phase()) {
            case RUNNING -> sentence(progress);
            case DONE -> messages.text(SETUP + "done", project);
            case FAILED ->
                messages.text(
                        SETUP + "page.result.failed",
                        project,
                        progress.reference().orElse("-"));
            case CONFLICT, STOPPED, LOST ->
                messages.text(SETUP + "page.result." + progress.phase().key(), project);
        };
    }
}
