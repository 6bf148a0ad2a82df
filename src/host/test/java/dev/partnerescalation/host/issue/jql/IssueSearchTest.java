package dev.partnerescalation.host.issue.jql;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What searches find, for whom, and why others are refused. */
public final class IssueSearchTest {

    @Rule
    public final SearchJira jira = new SearchJira();

    @Before
    public void issues() {
        jira.create(
                "SHOP",
                "created_at = timestamp '2026-11-01 12:00:00', status_id = 1, priority_id = 5, assignee_key = "
                        + SearchJira.key("claire"));
        jira.create(
                "SHOP",
                "created_at = timestamp '2026-11-19 23:30:00', status_id = 3, priority_id = 1, due_on = date"
                        + " '2026-11-20', assignee_key = "
                        + SearchJira.key("anneke"));
        jira.create(
                "SHOP",
                "created_at = timestamp '2026-11-20 09:00:00', status_id = 6, priority_id = null, resolution_id = 10000,"
                        + " resolved_at = timestamp '2026-11-20 09:30:00', due_on = date '2026-11-10'");
        jira.create(
                "OPS",
                "created_at = timestamp '2026-11-20 09:59:00', status_id = 10000, priority_id = 3, reporter_key = "
                        + SearchJira.key("anneke"));
    }

    private void finds(String jql, String... keys) {
        assertWithMessage(jql).that(jira.found("claire", jql)).containsExactlyElementsIn(keys);
    }

    private void refuses(Map<String, String> sentences) {
        sentences.forEach((jql, sentence) ->
                assertWithMessage(jql).that(jira.refused("claire", jql)).isEqualTo(sentence));
    }

    @Test
    public void whatDiffersIsFoundWithoutWhatIsEmpty() {
        finds("status!=Closed", "SHOP-1", "SHOP-2", "OPS-1");
        finds("status not in (Closed, 3)", "SHOP-1", "OPS-1");
        finds("assignee != claire", "SHOP-2");
        finds("assignee not in (claire, anneke)");
        finds("resolution != Done");
        finds("issuetype != Bug AND project != OPS", "SHOP-1", "SHOP-2", "SHOP-3");
        finds("key not in (SHOP-1, shop-2) and id != OPS-1", "SHOP-3");
    }

    @Test
    public void notIsTheOppositeOfEveryCondition() {
        finds("NOT status = Closed", "SHOP-1", "SHOP-2", "OPS-1");
        finds("not assignee = claire", "SHOP-2");
        finds("not assignee is empty", "SHOP-1", "SHOP-2");
        finds("NOT (assignee = claire OR project = OPS)", "SHOP-2");
        finds("NOT (assignee = claire AND project = OPS)", "SHOP-1", "SHOP-2", "SHOP-3");
        finds("NOT NOT status = Closed", "SHOP-3");
    }

    @Test
    public void emptyFieldsAreFound() {
        for (String unassigned :
                List.of("assignee is EMPTY", "assignee = null", "assignee in (EMPTY)", "NOT assignee is not null")) {
            finds(unassigned, "SHOP-3", "OPS-1");
        }
        for (String assigned : List.of("assignee is not EMPTY", "assignee != NULL", "assignee not in (EMPTY)")) {
            finds(assigned, "SHOP-1", "SHOP-2");
        }
        finds("assignee in (EMPTY, claire)", "SHOP-1", "SHOP-3", "OPS-1");
        finds("assignee not in (EMPTY, claire)", "SHOP-2");
        finds("resolution = Unresolved", "SHOP-1", "SHOP-2", "OPS-1");
        finds("resolution != unresolved", "SHOP-3");
        finds("resolution in (Unresolved, Done) and due is not empty", "SHOP-2", "SHOP-3");
        finds("resolved is empty and status is not empty", "SHOP-1", "SHOP-2", "OPS-1");
    }

    @Test
    public void conditionsAreJoinedByPrecedenceAndParentheses() {
        finds("project=OPS OR status=Open AND assignee=claire", "SHOP-1", "OPS-1");
        finds("(project = OPS or status = Open) and assignee = claire", "SHOP-1");
        finds("project = SHOP and(status=Open or(status=Closed))", "SHOP-1", "SHOP-3");
    }

    @Test
    public void categoriesHoldStatuses() {
        finds("statusCategory = \"To Do\"", "SHOP-1", "OPS-1");
        finds("statuscategory = new", "SHOP-1", "OPS-1");
        finds("statusCategory != Done", "SHOP-1", "SHOP-2", "OPS-1");
        finds("statusCategory in (indeterminate, 3)", "SHOP-2", "SHOP-3");
        finds("statusCategory = \"No Category\"");
        finds("statusCategory != undefined", "SHOP-1", "SHOP-2", "SHOP-3", "OPS-1");
    }

    @Test
    public void datesAreReadOnTheReadersClock() {
        finds("created >= 2026-11-20", "SHOP-3", "OPS-1");
        assertThat(jira.found("anneke", "created >= 2026-11-20")).containsExactly("SHOP-2", "SHOP-3", "OPS-1");
        finds("created < \"2026/11/20 09:59\" and createdDate > '2026-11-19'", "SHOP-2", "SHOP-3");
        finds("created > 1795168740000 or created <= -1");
        finds("created >= 1795168740000", "OPS-1");
    }

    @Test
    public void datesAreRelativeToNow() {
        finds("created>=-7d", "SHOP-2", "SHOP-3", "OPS-1");
        finds("created < -1w", "SHOP-1");
        finds("created >= -60m", "SHOP-3", "OPS-1");
        finds("created >= \"-2h 30m\" and created < \"4w 2d\"", "SHOP-3", "OPS-1");
        finds("created <= now()", "SHOP-1", "SHOP-2", "SHOP-3", "OPS-1");
        finds("created >= startOfDay()", "SHOP-3", "OPS-1");
        assertThat(jira.found("anneke", "created >= startOfDay()")).containsExactly("SHOP-2", "SHOP-3", "OPS-1");
        finds("created >= startOfDay(-1) and created <= endOfDay(\"-1d\")", "SHOP-2");
        finds("resolved > -31m", "SHOP-3");
        finds("resolutiondate >= -29m");
    }

    @Test
    public void aDueDateIsADay() {
        finds("due < now()", "SHOP-3");
        finds("due <= 0d", "SHOP-2", "SHOP-3");
        finds("duedate = 2026-11-20", "SHOP-2");
        finds("due != 2026-11-20", "SHOP-3");
        finds("due in (\"2026/11/10\", EMPTY)", "SHOP-1", "SHOP-3", "OPS-1");
        finds("due > -20d and due < -1d", "SHOP-3");
    }

    @Test
    public void theReaderIsTheCurrentUser() {
        finds("assignee = currentUser()", "SHOP-1");
        finds("assignee in (CURRENTUSER(), anneke)", "SHOP-1", "SHOP-2");
        finds("reporter != currentUser()", "OPS-1");
        assertThat(jira.found("anneke", "assignee = currentUser()")).containsExactly("SHOP-2");
    }

    @Test
    public void ordersAreComplete() {
        assertThat(jira.found("claire", "order by priority desc"))
                .containsExactly("SHOP-2", "OPS-1", "SHOP-1", "SHOP-3")
                .inOrder();
        assertThat(jira.found("claire", "order by priority, key"))
                .containsExactly("SHOP-1", "OPS-1", "SHOP-2", "SHOP-3")
                .inOrder();
        assertThat(jira.found("claire", "ORDER BY createdDate DESC, created, CREATED"))
                .containsExactly("OPS-1", "SHOP-3", "SHOP-2", "SHOP-1")
                .inOrder();
        assertThat(jira.found("claire", ""))
                .containsExactly("OPS-1", "SHOP-3", "SHOP-2", "SHOP-1")
                .inOrder();
    }

    @Test
    public void hiddenIssuesAreNeitherFoundNorExcluded() {
        for (String jql : List.of(
                "",
                "project != SHOP or project = SHOP",
                "NOT project = SHOP",
                "assignee is EMPTY",
                "status in (\"To Do\", Closed)",
                "created >= -1000d")) {
            assertWithMessage(jql).that(jira.found("agency", jql)).doesNotContain("OPS-1");
        }
        assertThat(jira.refused("agency", "key = OPS-1").replace("OPS-1", "OPS-99"))
                .isEqualTo(jira.refused("agency", "key = OPS-99"));
        assertThat(jira.refused("agency", "key not in (OPS-1)").replace("OPS-1", "OPS-99"))
                .isEqualTo(jira.refused("agency", "key != OPS-99"));
        assertThat(jira.refused("agency", "project != OPS").replace("OPS", "NONE"))
                .isEqualTo(jira.refused("agency", "project != NONE"));
    }

    @Test
    public void whatDoesNotExistIsRefusedInJirasWords() {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("project = NONE", "The value 'NONE' does not exist for the field 'project'.");
        sentences.put("assignee not in (claire, bob)", "The value 'bob' does not exist for the field 'assignee'.");
        sentences.put("statusCategory = Late", "The value 'Late' does not exist for the field 'statusCategory'.");
        sentences.put("issue = SHOP-99", "An issue with key 'SHOP-99' does not exist for field 'issue'.");
        sentences.put("status > Open", "The operator '>' is not supported by the 'status' field.");
        sentences.put(
                "project in SHOP", "Operator 'in' does not support the non-list value 'SHOP' for field 'project'.");
        sentences.put(
                "project = (SHOP, OPS)",
                "Operator '=' does not support the list value '(SHOP, OPS)' for field 'project'.");
        sentences.put(
                "created > yesterday",
                "Date value 'yesterday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                        + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        refuses(sentences);
        assertThat(jira.refused("claire", "created > 2026-02-30")).startsWith("Date value '2026-02-30'");
        assertThat(jira.refused("claire", "cf[10100] = x"))
                .startsWith("Field 'cf[10100]' does not exist or you do not have permission to view it.");
        assertThat(jira.refused("claire", "order by Rank")).startsWith("Not able to sort using field 'Rank'.");
        assertThat(jira.refused("claire", "assignee in membersOf(staff)"))
                .startsWith("Operator 'in' does not support the non-list value 'membersOf(staff)'");
        assertThat(jira.refused("claire", "assignee = unknown(\"a\")"))
                .startsWith("Unable to find JQL function 'unknown(a)'.");
    }

    @Test
    public void whatLocalJiraDoesNotEmulateIsNamed() {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put(
                "created = 2026-11-20",
                "Error in the JQL Query: local Jira does not emulate the operator '=' for the field 'created', a date"
                        + " with a time; write '>=' and '<'.");
        sentences.put(
                "assignee is claire", "The operator 'is' for the field 'assignee' takes EMPTY or NULL, not 'claire'.");
        sentences.put(
                "key>SHOP-1",
                "Error in the JQL Query: local Jira does not emulate the operator '>' for the field 'key', the order of keys.");
        sentences.put("due < EMPTY", "The operator '<' for the field 'due' takes a date, not EMPTY.");
        sentences.put("assignee = now()", "The function 'now()' supplies no user.");
        sentences.put("due = currentUser()", "The function 'currentUser()' supplies no date.");
        sentences.put("status = now()", "The function 'now()' supplies no status.");
        refuses(sentences);
        assertThat(jira.refused("claire", "created > startOfDay(tomorrow)")).contains("'tomorrow' is no distance");
        assertThat(jira.refused("claire", "created > now(1)")).contains("'now(1)' has too many arguments");
    }

    @Test
    public void longSearchesAreAnsweredAndTooLongOnesRefused() {
        finds(String.join(" or ", Collections.nCopies(1_900, "due>1d")));
        finds(String.join(" and ", Collections.nCopies(1_400, "id!=OPS-1")), "SHOP-1", "SHOP-2", "SHOP-3");
        finds("key in (" + String.join(",", Collections.nCopies(2_500, "SHOP-1")) + ")", "SHOP-1");
        finds("order by " + String.join(",", Collections.nCopies(3_000, "key")), "SHOP-1", "SHOP-2", "SHOP-3", "OPS-1");
        assertThat(jira.refused("claire", "x".repeat(100_000))).contains("20000 characters at most");
    }

    @Test
    public void farDatesAreDatesToo() {
        finds("created > -999999w and created < 999999w", "SHOP-1", "SHOP-2", "SHOP-3", "OPS-1");
        finds("created > 999999999999999 or created > startOfDay(9999y)");
    }
}
