package dev.partnerescalation.host.module;

/** One module of an app while it runs: what an element of the descriptor adds to Jira. */
interface AppModule {

    /** Makes it available. */
    void enable();

    /** Takes it away again; nothing of it stays. */
    void disable();
}
