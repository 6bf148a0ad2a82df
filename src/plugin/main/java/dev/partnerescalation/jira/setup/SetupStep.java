package dev.partnerescalation.jira.setup;

import java.util.List;

/** One step of the set-up. Steps are called in a fixed order, each relying on the ids that the earlier ones stored. */
interface SetupStep {

    /** The stable key, in answers and in the bundles ({@code partnerescalation.setup.step.<key>}). */
    String key();

    /**
     * The items of this step as they are now, with what is to be done about each. Only reads: also called for a plan, when
     * objects of earlier steps may not exist yet.
     */
    List<Task> tasks(SetupRun run);
}
