package dev.partnerescalation.jira.setup;

/** Hears how a set-up gets on, in the thread and under the lock of the run. What a listener throws ends the run. */
interface RunListener {

    /** For runs that nobody watches. */
    RunListener NOBODY = new RunListener() {};

    /** The plan is made and nothing is written yet. */
    default void planned(SetupReport plan) {}

    /** A step begins. */
    default void begins(String step) {}

    /** Whether the next part may be made; otherwise it and all that follow are skipped. Asked before each part. */
    default boolean goesOn() {
        return true;
    }

    /** A part could not be made; the log holds the cause under this reference. */
    default void failed(String part, String reference) {}

    /** A step has ended. */
    default void ended(StepReport step) {}

    /** The run has ended. */
    default void ended(SetupReport result) {}
}
