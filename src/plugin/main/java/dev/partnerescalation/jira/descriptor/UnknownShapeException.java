package dev.partnerescalation.jira.descriptor;

/** A workflow has a shape that this app does not understand, so the app must not change it. The message says where, for the log. */
public final class UnknownShapeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ShapeProblem problem;

    UnknownShapeException(ShapeProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** The first thing that is not understood. */
    public ShapeProblem problem() {
        return problem;
    }
}
