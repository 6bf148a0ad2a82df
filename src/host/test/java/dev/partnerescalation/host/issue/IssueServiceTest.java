package dev.partnerescalation.host.issue;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.partnerescalation.host.store.CustomFieldRow;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** Issues as apps create, link and search them. */
public final class IssueServiceTest {

    @Rule
    public final IssueJira jira = new IssueJira();

    @Test
    public void anIssueIsCreatedAsTheFormDoesAndFound() {
        CustomFieldRow text = jira.field("textfield");
        Issue created = jira.as("claire", () -> {
            IssueService.CreateValidationResult valid =
                    validated(task().setSummary("From an app").addCustomFieldValue(text.fieldId(), "Agency"));
            assertThat(valid.isValid()).isTrue();
            IssueService.IssueResult result = issues().create(user("claire"), valid);
            assertThat(result.isValid()).isTrue();
            return result.getIssue();
        });

        assertThat(created.getKey()).startsWith("SHOP-");
        assertThat(created.getSummary()).isEqualTo("From an app");
        assertThat(jira.as("claire", () -> found("claire"))).containsExactly(created.getKey());
    }

    @Test
    public void whatIsWrongIsToldAndCreatesNothing() {
        jira.as("claire", () -> {
            IssueService.CreateValidationResult invalid = validated(task().setSummary(" "));
            assertThat(invalid.isValid()).isFalse();
            assertThat(invalid.getErrorCollection().getErrors()).containsKey("summary");
            assertThrows(IllegalStateException.class, () -> issues().create(user("claire"), invalid));
            return null;
        });
        assertThat(jira.as("claire", () -> found("claire"))).isEmpty();
    }

    @Test
    public void whoMayNotCreateIsRefused() {
        jira.as("anneke", () -> {
            IssueInputParameters elsewhere = issues().newIssueInputParameters()
                    .setProjectId(999L)
                    .setIssueTypeId("1")
                    .setSummary("x");
            assertThat(issues().validateCreate(user("anneke"), elsewhere).isValid())
                    .isFalse();
            return null;
        });
    }

    @Test
    public void whatIsNotEmulatedIsRefusedByName() {
        CustomFieldRow select = jira.field("select", "one");
        jira.as("claire", () -> {
            UnsupportedOperationException type = assertThrows(
                    UnsupportedOperationException.class, () -> task().addCustomFieldValue(select.fieldId(), "1"));
            assertThat(type).hasMessageThat().contains("IssueInputParameters.addCustomFieldValue");
            UnsupportedOperationException other = assertThrows(
                    UnsupportedOperationException.class, () -> issues().validateCreate(user("anneke"), task()));
            assertThat(other).hasMessageThat().contains("IssueService for another user");
            return null;
        });
    }

    @Test
    public void issuesAreLinkedAndAMissingOneIsTold() {
        jira.as("claire", () -> {
            Issue first = create("First");
            Issue second = create("Second");
            IssueLinkManager links = jira.service(IssueLinkManager.class);
            long type = jira.domain().issues().links().types().all().get(0).id();
            try {
                links.createIssueLink(first.getId(), second.getId(), type, null, user("claire"));
            } catch (CreateException unexpected) {
                throw new AssertionError(unexpected);
            }
            assertThat(links.getOutwardLinks(first.getId())).hasSize(1);
            assertThat(links.getInwardLinks(second.getId())).hasSize(1);
            assertThrows(
                    CreateException.class,
                    () -> links.createIssueLink(first.getId(), 999L, type, null, user("claire")));
            return null;
        });
    }

    private Issue create(String summary) {
        return issues().create(user("claire"), validated(task().setSummary(summary)))
                .getIssue();
    }

    private IssueService.CreateValidationResult validated(IssueInputParameters parameters) {
        return issues().validateCreate(user("claire"), parameters);
    }

    private IssueInputParameters task() {
        long project = jira.domain()
                .config()
                .stores()
                .projects()
                .byKey("SHOP")
                .orElseThrow()
                .id();
        long type = jira.domain()
                .config()
                .stores()
                .projects()
                .issueTypes(project)
                .get(0)
                .id();
        return issues().newIssueInputParameters().setProjectId(project).setIssueTypeId(Long.toString(type));
    }

    private List<String> found(String reader) {
        SearchService search = jira.service(SearchService.class);
        assertThat(search.parseQuery(user(reader), "colour of").isValid()).isFalse();
        try {
            return search
                    .search(
                            user(reader),
                            search.parseQuery(user(reader), "project = SHOP ORDER BY created DESC")
                                    .getQuery(),
                            new PagerFilter<Issue>(0, 1))
                    .getResults()
                    .stream()
                    .map(Issue::getKey)
                    .toList();
        } catch (com.atlassian.jira.issue.search.SearchException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private IssueService issues() {
        return jira.service(IssueService.class);
    }

    private ApplicationUser user(String name) {
        return jira.domain().users().users().applicationUser(jira.user(name));
    }
}
