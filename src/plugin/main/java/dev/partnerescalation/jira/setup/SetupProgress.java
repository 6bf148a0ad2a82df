package dev.partnerescalation.jira.setup;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The progress of the last set-up of a project, or how it ended. It holds no texts: each reader sees it in their language.
 *
 * @param run the id of the run
 * @param owner the id of the app, as it runs in one node, that carries it out
 * @param phase whether it still runs, or how it ended
 * @param began when it was started
 * @param heard when the node that carries it out last gave a sign of life
 * @param current the key of the step that is carried out at this moment
 * @param steps all steps in their order, empty while the plan is made; a step without a state is still to come
 * @param parts what became of each item that was changed or skipped, by its key
 * @param reference under which the log holds the cause of a failure
 */
public record SetupProgress(
        String run,
        String owner,
        Phase phase,
        Instant began,
        Instant heard,
        Optional<String> current,
        Map<String, Optional<ItemState>> steps,
        Map<String, ItemState> parts,
        Optional<String> reference) {

    /** Keeps its own copies, in their order. */
    public SetupProgress {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Whether a run is carried out, or how it ended. */
    public enum Phase {
        /** It is carried out. */
        RUNNING,
        /** All is as planned now. */
        DONE,
        /** Something that does not belong to the app stands in the way; nothing was written. */
        CONFLICT,
        /** An item failed. */
        FAILED,
        /** The app was switched off meanwhile. */
        STOPPED,
        /** Jira ended meanwhile, so its end was not stored. */
        LOST;

        /** The word in answers and in the bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is still carried out. */
    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** How many steps have ended. */
    public int stepsDone() {
        return (int) steps.values().stream().filter(Optional::isPresent).count();
    }

    /** The word for where a step stands: that of its state, or {@code running} or {@code to-come}. */
    public String stateKey(String step) {
        return steps.getOrDefault(step, Optional.empty())
                .map(ItemState::key)
                .orElse(current.equals(Optional.of(step)) ? "running" : "to-come");
    }

    static SetupProgress begun(String run, String owner, Instant began) {
        return new SetupProgress(
                run, owner, Phase.RUNNING, began, began, Optional.empty(), Map.of(), Map.of(), Optional.empty());
    }

    SetupProgress heard(Instant moment) {
        return new SetupProgress(run, owner, phase, began, moment, current, steps, parts, reference);
    }

    SetupProgress in(Phase newPhase) {
        return new SetupProgress(run, owner, newPhase, began, heard, current, steps, parts, reference);
    }

    SetupProgress planned(SetupReport plan) {
        Map<String, Optional<ItemState>> toCome = new LinkedHashMap<>();
        plan.steps().forEach(step -> toCome.put(step.step(), Optional.empty()));
        return new SetupProgress(run, owner, phase, began, heard, current, toCome, parts, reference);
    }

    SetupProgress at(String step) {
        return new SetupProgress(run, owner, phase, began, heard, Optional.of(step), steps, parts, reference);
    }

    SetupProgress ended(StepReport step) {
        Map<String, Optional<ItemState>> now = new LinkedHashMap<>(steps);
        now.put(step.step(), Optional.of(step.state()));
        Map<String, ItemState> touched = new LinkedHashMap<>(parts);
        step.items().stream()
                .filter(item -> item.state() != ItemState.EXISTS)
                .forEach(item -> touched.put(item.part(), item.state()));
        return new SetupProgress(run, owner, phase, began, heard, Optional.empty(), now, touched, reference);
    }

    SetupProgress failed(String newReference) {
        return new SetupProgress(run, owner, phase, began, heard, current, steps, parts, Optional.of(newReference));
    }
}
