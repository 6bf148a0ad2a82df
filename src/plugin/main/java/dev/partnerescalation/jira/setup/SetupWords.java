package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** States and progress of a set-up in the reader's words, the same on the page and in the answers to its script. */
public final class SetupWords {

    private static final String SETUP = "partnerescalation.setup.";

    private final Words words;

    public SetupWords(Words words) {
        this.words = words;
    }

    /** The word for the state of a part or a step. */
    public String state(ItemState state) {
        return words.text(SETUP
                + switch (state) {
                    case EXISTS, CREATE, REPAIR, CONFLICT -> "plan.";
                    case CREATED, REPAIRED, FAILED, SKIPPED -> "state.";
                }
                + state.key());
    }

    /** The name of a step. */
    public String step(String key) {
        return words.text(SETUP + "step." + key);
    }

    /** The word for where one step of a run stands. */
    public String state(SetupProgress progress, String step) {
        Optional<ItemState> state = progress.steps().getOrDefault(step, Optional.empty());
        return state.map(this::state).orElseGet(() -> words.text(SETUP + "state." + progress.stateKey(step)));
    }

    /** How far a run has got, in a sentence. */
    public String sentence(SetupProgress progress) {
        List<String> steps = new ArrayList<>(progress.steps().keySet());
        Optional<String> current = progress.current().filter(steps::contains);
        return current.map(step ->
                        words.text(SETUP + "page.progress.step", steps.indexOf(step) + 1, steps.size(), step(step)))
                .orElseGet(() -> words.text(SETUP + "page.progress.check"));
    }

    /** How a run ended, in a sentence. */
    public String ending(SetupProgress progress, String project) {
        return switch (progress.phase()) {
            case RUNNING -> sentence(progress);
            case DONE -> words.text(SETUP + "done", project);
            case FAILED ->
                words.text(
                        SETUP + "page.result.failed",
                        project,
                        progress.reference().orElse("-"));
            case CONFLICT, BUSY, STOPPED, LOST ->
                words.text(SETUP + "page.result." + progress.phase().key(), project);
        };
    }
}
