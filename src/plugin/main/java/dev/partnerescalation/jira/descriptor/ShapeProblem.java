package dev.partnerescalation.jira.descriptor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a workflow is not understood.
 *
 * @param arguments numbers of steps and transitions, or names of types, as the kind says
 */
public record ShapeProblem(Kind kind, List<String> arguments) {

    /** What can be wrong with a workflow; the sentence is for the log. */
    public enum Kind {
        /** Jira has no descriptor of the workflow. */
        NO_DESCRIPTOR("There is no descriptor"),
        /** Two steps have one number: the number. */
        STEP_TWICE("Two steps have the number %s"),
        /** Two transitions have one number: the number. */
        TRANSITION_TWICE("Two transitions have the number %s"),
        /** A transition has no unconditional result: its number. */
        NO_RESULT("Transition %s leads nowhere"),
        /** A transition leads to a step that is not there: the number of the transition, that of the step. */
        NO_STEP("Transition %s leads to step %s, which is missing"),
        /** A list has a member of another type: the expected type, the type of the member. */
        OTHER_MEMBER("Among those of type %s is a %s");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** The end of the key of its text. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ShapeProblem of(Kind kind, Object... arguments) {
        return new ShapeProblem(
                kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The sentence for the log. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, kind.sentence, arguments.toArray());
    }
}
