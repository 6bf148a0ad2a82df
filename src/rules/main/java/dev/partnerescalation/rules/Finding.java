package dev.partnerescalation.rules;

import java.util.List;

/** The judgement on one check at one transition. */
public sealed interface Finding {

    /** The check that was judged. */
    Check check();

    /** How strict the policy is about it. */
    Mode mode();

    /** The stable name of the state: met, open, waived or notNeeded. */
    String state();

    /** Nothing is missing. A waiver of a check that is met anyway leaves it met. */
    record Met(Check check, Mode mode) implements Finding {
        @Override
        public String state() {
            return "met";
        }
    }

    /**
     * Something is missing; all reasons, not only the first. A waiver that does not count comes before what the check
     * itself lacks, because either of the two lets the transition pass.
     */
    record Open(Check check, Mode mode, List<Reason> reasons) implements Finding {

        /** Refuses an open check without a reason, because nobody would know what to do about it. */
        public Open {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("An open check needs a reason: " + check);
            }
        }

        @Override
        public String state() {
            return "open";
        }
    }

    /** The check does not apply, for a reason that somebody wrote. */
    record Waived(Check check, Mode mode, String reason) implements Finding {
        @Override
        public String state() {
            return "waived";
        }
    }

    /** The check is off, or nothing in this escalation calls for it. */
    record NotNeeded(Check check, Mode mode) implements Finding {
        @Override
        public String state() {
            return "notNeeded";
        }
    }
}
