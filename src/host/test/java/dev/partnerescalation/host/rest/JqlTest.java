package dev.partnerescalation.host.rest;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.fault.Fault;
import java.util.List;
import org.junit.Test;

/** The subset of JQL that local Jira reads, and the messages for everything else. */
public final class JqlTest {

    @Test
    public void nothingMeansEverything() {
        assertThat(Jql.read("").clauses()).isEmpty();
        assertThat(Jql.read("  ").clauses()).isEmpty();
    }

    @Test
    public void conditionsAreJoinedByAnd() {
        assertThat(Jql.read("project = SHOP and issuetype=Bug AND assignee = \"claire\"")
                        .clauses())
                .containsExactly(
                        new Jql.Clause("project", List.of("SHOP")),
                        new Jql.Clause("issuetype", List.of("Bug")),
                        new Jql.Clause("assignee", List.of("claire")))
                .inOrder();
    }

    @Test
    public void listsHaveSeveralValues() {
        assertThat(Jql.read("key in (SHOP-1,SHOP-2 , 'SHOP-3')").clauses())
                .containsExactly(new Jql.Clause("key", List.of("SHOP-1", "SHOP-2", "SHOP-3")));
    }

    @Test
    public void quotedValuesMayHoldAnything() {
        assertThat(Jql.read("status = \"In Progress\" AND project = \"a \\\"b\\\" = (c)\"")
                        .clauses())
                .containsExactly(
                        new Jql.Clause("status", List.of("In Progress")),
                        new Jql.Clause("project", List.of("a \"b\" = (c)")));
    }

    @Test
    public void issuesAreOrdered() {
        assertThat(Jql.read("ORDER BY created DESC").order()).isEqualTo("i.created_at desc, i.id");
        assertThat(Jql.read("project = SHOP order by key, updated desc").order())
                .isEqualTo("p.project_key asc, i.issue_number asc, i.updated_at desc, i.id");
    }

    @Test
    public void everythingElseIsRefusedWithASentence() {
        for (String jql : List.of(
                "nonsense",
                "project =",
                "project ~ SHOP",
                "project != SHOP",
                "project = SHOP OR project = OPS",
                "NOT project = SHOP",
                "(project = SHOP)",
                "assignee = currentUser()",
                "key in ()",
                "key in (SHOP-1",
                "project = SHOP AND",
                "project = SHOP ORDER BY summary",
                "project = SHOP ORDER created",
                "project = \"SHOP",
                "project = SHOP; drop table issue",
                "=",
                "a".repeat(20_001))) {
            Fault fault = assertThrows(jql, Fault.class, () -> Jql.read(jql));
            assertThat(fault.reason()).isEqualTo(Fault.Reason.VALIDATION_FAILED);
            String sentence = fault.messages().get(0);
            assertWithMessage(jql).that(sentence).startsWith("Error in the JQL Query: ");
        }
    }
}
