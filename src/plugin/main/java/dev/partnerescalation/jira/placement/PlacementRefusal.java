package dev.partnerescalation.jira.placement;

import java.util.Locale;

/** Why a workflow was left as it was. */
public enum PlacementRefusal {
    /** There is no workflow with this name. */
    WORKFLOW,
    /** The workflow belongs to Jira and must not be changed. */
    SYSTEM,
    /** The workflow has a shape that this app does not understand. */
    FOREIGN,
    /** The workflow has no transition with this number. */
    TRANSITION,
    /** The transition creates the issue, which can have no examples yet: with the validator there, no issue could be created. */
    CREATION,
    /** The validator stands there already. */
    ALREADY_THERE,
    /** The validator does not stand there. */
    NOT_THERE,
    /** The change would be another one than what was shown, because somebody changed the workflow or its use. */
    MEANWHILE,
    /** Another change is running. */
    BUSY;

    /** The end of the key of its text. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
