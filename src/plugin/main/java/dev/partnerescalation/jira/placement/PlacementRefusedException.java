package dev.partnerescalation.jira.placement;

/** A change of a workflow was refused, and nothing was changed. */
public final class PlacementRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final PlacementRefusal reason;

    /** @param detail for the log, in English */
    public PlacementRefusedException(PlacementRefusal reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Why the change was refused. */
    public PlacementRefusal reason() {
        return reason;
    }
}
