package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.jira.issue.FieldProblem;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Readiness;
import java.util.List;

/** What came of judging an issue at a transition. What cannot be judged is not ready. */
public sealed interface Judgement {

    /** Whether the transition may pass. */
    default boolean isReady() {
        return false;
    }

    /** The checks that keep the transition from passing; empty also when nothing could be judged. */
    default List<Check> blocking() {
        return List.of();
    }

    /** All checks could be judged. */
    record Judged(Readiness readiness) implements Judgement {
        @Override
        public boolean isReady() {
            return readiness.isReady();
        }

        @Override
        public List<Check> blocking() {
            return readiness.blocking().stream().map(Finding::check).toList();
        }
    }

    /**
     * A validator has a setting that cannot be read.
     *
     * @param setting the name of the validator's argument in the workflow
     */
    record UnreadableSettings(String setting) implements Judgement {}

    /**
     * Fields that a judged check needs cannot be read.
     *
     * @param problems at least one
     */
    record UnreadableFields(List<FieldProblem> problems) implements Judgement {

        /** Copies the list. */
        public UnreadableFields {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The escalation cannot be handed over whatever was judged.
     *
     * @param judgement of the checks
     * @param impediments at least one
     */
    record Impeded(Judgement judgement, List<Impediment> impediments) implements Judgement {

        /** Copies the list. */
        public Impeded {
            impediments = List.copyOf(impediments);
        }

        @Override
        public List<Check> blocking() {
            return judgement.blocking();
        }
    }
}
