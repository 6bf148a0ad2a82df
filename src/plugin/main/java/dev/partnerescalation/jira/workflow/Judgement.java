package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.issue.FieldProblem;
import dev.partnerescalation.rules.Readiness;
import java.util.List;

/** What came of judging an issue at a gate. What cannot be judged is not ready. */
public sealed interface Judgement {

    /** Whether the gate opens. */
    boolean isReady();

    /** All checks could be judged. */
    record Judged(Readiness readiness) implements Judgement {
        @Override
        public boolean isReady() {
            return readiness.isReady();
        }
    }

    /** A validator of the gate has an argument of this name that cannot be read. */
    record UnreadableSettings(String name) implements Judgement {
        @Override
        public boolean isReady() {
            return false;
        }
    }

    /** Fields that a judged check needs cannot be read. */
    record UnreadableFields(List<FieldProblem> problems) implements Judgement {

        /** Keeps its own copy. */
        public UnreadableFields {
            problems = List.copyOf(problems);
        }

        @Override
        public boolean isReady() {
            return false;
        }
    }
}
