package dev.partnerescalation.host.issue.jql;

import java.util.List;

/** What a search asks of an issue. */
public sealed interface JqlClause {

    /** All of two or more. */
    record And(List<JqlClause> clauses) implements JqlClause {}

    /** At least one of two or more. */
    record Or(List<JqlClause> clauses) implements JqlClause {}

    /** The opposite. An issue whose field is empty meets neither a comparison with a value nor its opposite. */
    record Not(JqlClause clause) implements JqlClause {}

    /** One comparison; the field as it was written. */
    record Terminal(String field, JqlOperator operator, JqlOperand operand) implements JqlClause {}
}
