package dev.partnerescalation.host.issue.jql;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.fault.Fault;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** How JQL is read, and the messages for what is not read. */
public final class JqlParserTest {

    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";

    private static JqlOperand value(String text) {
        return new JqlOperand.Value(text, false);
    }

    private static JqlOperand quoted(String text) {
        return new JqlOperand.Value(text, true);
    }

    private static JqlClause equal(String field, String text) {
        return new JqlClause.Terminal(field, JqlOperator.EQUALS, value(text));
    }

    private static JqlClause where(String jql) {
        return JqlParser.parse(jql).where().orElseThrow();
    }

    private static String refused(String jql) {
        Fault fault = assertThrows(jql, Fault.class, () -> JqlParser.parse(jql));
        assertThat(fault.reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
        return fault.messages().get(0);
    }

    @Test
    public void nothingMeansEverything() {
        for (String jql : List.of("", "  ", "\n\t")) {
            assertThat(JqlParser.parse(jql)).isEqualTo(new JqlQuery(Optional.empty(), List.of()));
        }
    }

    @Test
    public void conditionsAreJoinedByAnd() {
        assertThat(where("project = SHOP and issuetype=Bug AND assignee = \"claire\""))
                .isEqualTo(new JqlClause.And(List.of(
                        equal("project", "SHOP"),
                        equal("issuetype", "Bug"),
                        new JqlClause.Terminal("assignee", JqlOperator.EQUALS, quoted("claire")))));
    }

    @Test
    public void notBindsStrongerThanAndWhichBindsStrongerThanOr() {
        JqlClause a = equal("a", "1");
        JqlClause b = equal("b", "2");
        JqlClause c = equal("c", "3");
        assertThat(where("a=1 OR b=2 and NOT c=3"))
                .isEqualTo(new JqlClause.Or(List.of(a, new JqlClause.And(List.of(b, new JqlClause.Not(c))))));
        assertThat(where("(a=1 or b=2)AND c=3"))
                .isEqualTo(new JqlClause.And(List.of(new JqlClause.Or(List.of(a, b)), c)));
        assertThat(where("not(a=1 or((b=2)))")).isEqualTo(new JqlClause.Not(new JqlClause.Or(List.of(a, b))));
    }

    @Test
    public void operatorsNeedNoBlanks() {
        Map<String, JqlOperator> operators = new LinkedHashMap<>();
        Arrays.stream(JqlOperator.values())
                .filter(operator -> !operator.takesList() && !operator.takesEmpty())
                .forEach(operator -> operators.put(operator.symbol(), operator));
        assertThat(operators).hasSize(6);
        operators.forEach((symbol, operator) -> {
            JqlClause expected = new JqlClause.Terminal("created", operator, value("-7d"));
            assertThat(where("created" + symbol + "-7d")).isEqualTo(expected);
            assertThat(where(" created  " + symbol + "\n-7d ")).isEqualTo(expected);
        });
    }

    @Test
    public void operatorsThatAreWordsHaveAnyCase() {
        JqlOperand list = new JqlOperand.Listed(List.of(value("A"), new JqlOperand.Empty(), quoted("b c")));
        assertThat(where("x IN (A,empty , 'b c')")).isEqualTo(new JqlClause.Terminal("x", JqlOperator.IN, list));
        assertThat(where("x not In(A,NULL,\"b c\")")).isEqualTo(new JqlClause.Terminal("x", JqlOperator.NOT_IN, list));
        assertThat(where("x Is empty")).isEqualTo(new JqlClause.Terminal("x", JqlOperator.IS, new JqlOperand.Empty()));
        assertThat(where("x is NOT null"))
                .isEqualTo(new JqlClause.Terminal("x", JqlOperator.IS_NOT, new JqlOperand.Empty()));
        assertThat(where("x = \"empty\"")).isEqualTo(new JqlClause.Terminal("x", JqlOperator.EQUALS, quoted("empty")));
    }

    @Test
    public void functionsHaveArguments() {
        assertThat(where("issue in ready(\"a b\", c)"))
                .isEqualTo(new JqlClause.Terminal(
                        "issue", JqlOperator.IN, new JqlOperand.Function("ready", List.of("a b", "c"))));
        assertThat(where("assignee in (currentUser(), claire)"))
                .isEqualTo(new JqlClause.Terminal(
                        "assignee",
                        JqlOperator.IN,
                        new JqlOperand.Listed(
                                List.of(new JqlOperand.Function("currentUser", List.of()), value("claire")))));
    }

    @Test
    public void quotedValuesMayHoldAnything() {
        assertThat(where("project = \"a \\\"b\\\" = (c) \\\\ \\u0040 OR\""))
                .isEqualTo(new JqlClause.Terminal("project", JqlOperator.EQUALS, quoted("a \"b\" = (c) \\ @ OR")));
        assertThat(where("assignee = claire\\u0040example\\u002ecom"))
                .isEqualTo(equal("assignee", "claire@example.com"));
        assertThat(where("\"cf[1]\" = a or cf[10100] = b"))
                .isEqualTo(new JqlClause.Or(List.of(equal("cf[1]", "a"), equal("cf[10100]", "b"))));
    }

    @Test
    public void issuesAreOrdered() {
        assertThat(JqlParser.parse("ORDER BY created DESC").orderBy())
                .containsExactly(new JqlQuery.Sort("created", true));
        assertThat(JqlParser.parse("project = SHOP order by key, updated desc,\"created\" asc")
                        .orderBy())
                .containsExactly(
                        new JqlQuery.Sort("key", false),
                        new JqlQuery.Sort("updated", true),
                        new JqlQuery.Sort("created", false))
                .inOrder();
    }

    @Test
    public void everythingElseIsRefusedWithASentence() {
        for (String jql : List.of(
                "nonsense",
                "project =",
                "project ~ SHOP",
                "project != ",
                "project = SHOP OR ",
                "NOT ",
                "NOT NOT",
                "(project = SHOP",
                "(project = SHOP))",
                "()",
                "key in ()",
                "key in (SHOP-1",
                "key in (SHOP-1,)",
                "key in ((SHOP-1))",
                "key not SHOP-1",
                "key not",
                "assignee = currentUser(",
                "assignee = f(g())",
                "project = SHOP AND",
                "project = SHOP ORDER created",
                "project = SHOP ORDER BY",
                "project = SHOP ORDER BY key sideways",
                "project = SHOP ORDER BY key,",
                "project = \"SHOP",
                "project = SHOP; drop table issue",
                "=",
                "\\",
                "x = \\u00",
                "x = \0",
                "x = \"\0\"",
                "x = \"\\u0000\"",
                "a".repeat(20_001))) {
            assertWithMessage(jql).that(refused(jql)).startsWith("Error in the JQL Query: ");
        }
    }

    @Test
    public void whatJiraRefusesIsRefusedInItsWords() {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("status", "Expecting operator before the end of the query. " + OPERATORS);
        sentences.put("status & x", "Expecting operator but got '&'. " + OPERATORS + " (line 1, character 8)");
        sentences.put("a = b false", "Expecting either 'OR' or 'AND' but got 'false'. (line 1, character 7)");
        sentences.put(
                "project = OR",
                "Expecting either a value, list or function but got 'OR'. You must surround 'OR' in quotation marks to"
                        + " use it as a value. (line 1, character 11)");
        sentences.put(
                "project = AS",
                "'AS' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1,"
                        + " character 11)");
        sentences.put(
                "a = b AND\n  x = me@home",
                "The character '@' is a reserved JQL character. You must enclose it in a string or use the escape"
                        + " '\\u0040' instead. (line 2, character 9)");
        sentences.put("summary = 'it", "The quoted string 'it' has not been completed. (line 1, character 11)");
        sentences.forEach((jql, sentence) ->
                assertWithMessage(jql).that(refused(jql)).isEqualTo("Error in the JQL Query: " + sentence));
    }

    @Test
    public void whatIsNotEmulatedIsNamedAsItWasTyped() {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("text~foo", "the operator '~' of 'text~foo'. (line 1, character 5)");
        sentences.put("text !~ \"a b\" or x=y", "the operator '!~' of 'text !~ \"a b\"'. (line 1, character 6)");
        sentences.put(
                "(status Was  Not in (Open))",
                "the operator 'Was  Not in' of 'status Was  Not in ('. (line 1, character 9)");
        sentences.put("status changed", "the operator 'changed' of 'status changed'. (line 1, character 8)");
        sentences.put("a=b && c=d", "'&&'; write AND. (line 1, character 5)");
        sentences.put("a=b || c=d", "'||'; write OR. (line 1, character 5)");
        sentences.put("!a=b", "'!'; write NOT. (line 1, character 1)");
        sentences.forEach((jql, sentence) -> assertWithMessage(jql)
                .that(refused(jql))
                .isEqualTo("Error in the JQL Query: local Jira does not emulate " + sentence));
    }

    @Test
    public void aMessageRepeatsNoLongInput() {
        for (String jql : List.of(
                "x".repeat(9_000) + "~" + "y".repeat(9_000),
                "a = b " + "x".repeat(9_000),
                "a = \"" + "x".repeat(9_000))) {
            assertThat(refused(jql).length()).isLessThan(400);
        }
    }

    @Test
    public void depthIsBounded() {
        assertThat(where("(".repeat(50) + "a=b" + ")".repeat(50))).isEqualTo(equal("a", "b"));
        for (String deep : List.of("(", "NOT ", "NOT(")) {
            assertThat(refused(deep.repeat(1_000) + "a=b"))
                    .startsWith("Error in the JQL Query: local Jira reads parentheses and NOT up to 50 levels deep.");
        }
    }
}
