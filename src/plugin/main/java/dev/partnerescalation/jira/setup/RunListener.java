package dev.partnerescalation.jira.setup;

/** Is told of the progress of a set-up, in the thread and under the lock of the run. What a listener throws ends the run. */
interface RunListener {

    /** Does nothing. */
    RunListener NONE = new RunListener() {};

    /** The lock is had, so this run and no other goes on; nothing is read yet. */
    default void begun() {}

    /** The plan is made and nothing is written yet. */
    default void planned(SetupReport plan) {}

    /** A step begins. */
    default void begins(String step) {}

    /** Whether the next item may be carried out; otherwise it and all that follow are skipped. Asked before each item. */
    default boolean goesOn() {
        return true;
    }

    /** An item failed; the log holds the cause under this reference. */
    default void failed(String part, String reference) {}

    /** A step has ended. */
    default void ended(StepReport step) {}

    /** The run has ended. */
    default void ended(SetupReport result) {}
}
