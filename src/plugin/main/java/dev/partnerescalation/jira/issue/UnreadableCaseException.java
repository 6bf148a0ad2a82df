package dev.partnerescalation.jira.issue;

import java.util.List;

/** An issue cannot be judged because fields that the judgement needs cannot be read. Whoever asked must refuse. */
public final class UnreadableCaseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    UnreadableCaseException(List<FieldProblem> problems) {
        super("These fields of an escalation cannot be read; run the set-up for the project: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** Every problem, each once. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
