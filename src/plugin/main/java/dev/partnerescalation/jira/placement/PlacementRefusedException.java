package dev.partnerescalation.jira.placement;

/** A change of a workflow was refused, and nothing was changed. */
public final class PlacementRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final PlacementRefusal obstacle;

    /** @param detail for the log, in English */
    public PlacementRefusedException(PlacementRefusal obstacle, String detail) {
        super(detail);
        this.obstacle = obstacle;
    }

    /** What stood in the way. */
    public PlacementRefusal obstacle() {
        return obstacle;
    }
}
