package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes the condition for one search. An empty field is null in the tables, and SQL's unknown does with it what JQL does: neither
 * {@code assignee = claire} nor its opposite finds an unassigned issue.
 */
final class ConditionWriter {

    private final SearchValues values;
    private final SearchFunctions functions;
    private final SearchDates dates;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    ConditionWriter(SearchValues values, SearchFunctions functions, SearchDates dates) {
        this.values = values;
        this.functions = functions;
        this.dates = dates;
    }

    SearchCondition everything() {
        return new SearchCondition("true", List.of());
    }

    SearchCondition write(JqlClause clause) {
        append(clause);
        return new SearchCondition(text.toString(), arguments);
    }

    private void append(JqlClause clause) {
        if (clause instanceof JqlClause.And and) {
            join(and.clauses(), " and ");
        } else if (clause instanceof JqlClause.Or or) {
            join(or.clauses(), " or ");
        } else if (clause instanceof JqlClause.Not not) {
            text.append("not (");
            append(not.clause());
            text.append(')');
        } else {
            terminal((JqlClause.Terminal) clause);
        }
    }

    /** Halves the list, because the database descends once for each clause of a flat one, and a long one would be too deep. */
    private void join(List<JqlClause> clauses, String word) {
        if (clauses.size() == 1) {
            append(clauses.get(0));
            return;
        }
        int middle = clauses.size() / 2;
        text.append('(');
        join(clauses.subList(0, middle), word);
        text.append(word);
        join(clauses.subList(middle, clauses.size()), word);
        text.append(')');
    }

    private void terminal(JqlClause.Terminal clause) {
        String field = clause.field();
        switch (field.toLowerCase(Locale.ROOT)) {
            case "project" -> choice(clause, "i.project_id", values::project);
            case "issuetype", "type" -> choice(clause, "i.issue_type_id", values::type);
            case "status" -> choice(clause, "i.status_id", values::status);
            case "statuscategory" -> choice(clause, "i.status_id", values::statusesIn);
            case "key", "issuekey", "issue", "id" -> key(clause);
            case "assignee" -> person(clause, "i.assignee_key");
            case "reporter" -> person(clause, "i.reporter_key");
            case "resolution" -> choice(clause, "i.resolution_id", this::resolution);
            case "created", "createddate" -> instant(clause, "i.created_at");
            case "updated", "updateddate" -> instant(clause, "i.updated_at");
            case "resolved", "resolutiondate" -> instant(clause, "i.resolved_at");
            case "due", "duedate" -> day(clause, "i.due_on");
            default ->
                throw Fault.invalid("Field '" + JqlText.brief(field)
                        + "' does not exist or you do not have permission to view it. Local Jira searches by project,"
                        + " issuetype, status, statusCategory, key, assignee, reporter, resolution, created, updated,"
                        + " resolved and due.");
        }
    }

    /** {@code Unresolved} is how Jira shows an empty resolution, and may be written for it. */
    private Optional<List<Long>> resolution(String value) {
        return value.equalsIgnoreCase("unresolved")
                ? Optional.of(Collections.singletonList(null))
                : values.resolution(value);
    }

    private void key(JqlClause.Terminal clause) {
        if (clause.operator().compares()) {
            throw notEmulated(clause, "the order of keys");
        }
        choice(clause, "i.id", value -> Optional.of(values.issue(value, clause.field())));
    }

    private static Fault notEmulated(JqlClause.Terminal clause, String why) {
        return JqlText.refusal("local Jira does not emulate the operator '"
                + clause.operator().symbol() + "' for the field '" + clause.field() + "', " + why + ".");
    }

    private void person(JqlClause.Terminal clause, String column) {
        refuseComparison(clause);
        equal(
                clause,
                column,
                operand -> operand instanceof JqlOperand.Function function
                        ? List.of(functions.user(function))
                        : named(clause, operand, values::person));
    }

    private void choice(
            JqlClause.Terminal clause, String column, Function<String, ? extends Optional<? extends List<?>>> meaning) {
        refuseComparison(clause);
        equal(clause, column, operand -> {
            if (operand instanceof JqlOperand.Function function) {
                throw SearchFunctions.refusal(function, clause.field());
            }
            return named(clause, operand, meaning);
        });
    }

    private static void refuseComparison(JqlClause.Terminal clause) {
        if (clause.operator().compares()) {
            throw Fault.invalid("The operator '" + clause.operator().symbol() + "' is not supported by the '"
                    + clause.field() + "' field.");
        }
    }

    private static List<?> named(
            JqlClause.Terminal clause,
            JqlOperand operand,
            Function<String, ? extends Optional<? extends List<?>>> meaning) {
        Optional<? extends List<?>> found = meaning.apply(((JqlOperand.Value) operand).text());
        if (found.isEmpty()) {
            throw Fault.invalid("The value '" + operand + "' does not exist for the field '" + clause.field() + "'.");
        }
        return found.get();
    }

    /** A date with a time. Which moments Jira takes for equal is not known, so that equality is not emulated. */
    private void instant(JqlClause.Terminal clause, String column) {
        boolean empty = clause.operand() instanceof JqlOperand.Empty;
        if (clause.operator().compares()) {
            compare(clause, column, Timestamps::stored);
        } else if (empty && !clause.operator().takesList() || clause.operator().takesEmpty()) {
            equal(clause, column, operand -> List.of());
        } else {
            throw notEmulated(clause, "a date with a time; write '>=' and '<'");
        }
    }

    private void day(JqlClause.Terminal clause, String column) {
        if (clause.operator().compares()) {
            compare(clause, column, dates::day);
        } else {
            equal(clause, column, operand -> List.of(dates.day(moment(clause, operand))));
        }
    }

    private void compare(JqlClause.Terminal clause, String column, Function<Instant, Object> stored) {
        JqlOperand operand = single(clause);
        if (operand instanceof JqlOperand.Empty) {
            throw Fault.invalid("The operator '" + clause.operator().symbol() + "' for the field '" + clause.field()
                    + "' takes a date, not EMPTY.");
        }
        text.append(column).append(' ').append(clause.operator().symbol()).append(" ?");
        arguments.add(stored.apply(moment(clause, operand)));
    }

    private Instant moment(JqlClause.Terminal clause, JqlOperand operand) {
        return operand instanceof JqlOperand.Function function
                ? functions.moment(function)
                : dates.read((JqlOperand.Value) operand, clause.field());
    }

    /** Compares a column with all that a clause names; null among the values, as {@code EMPTY}, means an empty field. */
    private void equal(JqlClause.Terminal clause, String column, Function<JqlOperand, ? extends List<?>> meaning) {
        Set<Object> wanted = new LinkedHashSet<>();
        for (JqlOperand operand : new LinkedHashSet<>(operands(clause))) {
            wanted.addAll(
                    operand instanceof JqlOperand.Empty ? Collections.singletonList(null) : meaning.apply(operand));
        }
        boolean empty = wanted.remove(null);
        boolean negative = clause.operator().isNegative();
        if (wanted.isEmpty()) {
            text.append(negative ? column + " is not null" : empty ? column + " is null" : "false");
        } else if (empty) {
            text.append('(').append(column).append(negative ? " is not null and " : " is null or ");
            among(column, wanted, negative);
            text.append(')');
        } else {
            among(column, wanted, negative);
        }
    }

    private void among(String column, Collection<?> wanted, boolean negative) {
        text.append(column).append(negative ? " not in (?" : " in (?");
        text.append(", ?".repeat(wanted.size() - 1)).append(')');
        arguments.addAll(wanted);
    }

    private static List<JqlOperand> operands(JqlClause.Terminal clause) {
        if (!clause.operator().takesList()) {
            return List.of(single(clause));
        }
        if (clause.operand() instanceof JqlOperand.Listed list) {
            return list.operands();
        }
        throw Fault.invalid("Operator '" + clause.operator().symbol() + "' does not support the non-list value '"
                + clause.operand() + "' for field '" + clause.field() + "'.");
    }

    private static JqlOperand single(JqlClause.Terminal clause) {
        if (clause.operand() instanceof JqlOperand.Listed) {
            throw Fault.invalid("Operator '" + clause.operator().symbol() + "' does not support the list value '"
                    + clause.operand() + "' for field '" + clause.field() + "'.");
        }
        if (clause.operator().takesEmpty() && !(clause.operand() instanceof JqlOperand.Empty)) {
            throw Fault.invalid("The operator '" + clause.operator().symbol() + "' for the field '" + clause.field()
                    + "' takes EMPTY or NULL, not '" + clause.operand() + "'.");
        }
        return clause.operand();
    }
}
