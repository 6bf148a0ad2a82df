package dev.partnerescalation.jira.setup;

/** Another set-up is running, here or on another node of the cluster. */
public final class SetupBusyException extends Exception {

    SetupBusyException() {
        super("Another set-up is running");
    }
}
