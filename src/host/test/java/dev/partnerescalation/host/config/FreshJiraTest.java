package dev.partnerescalation.host.config;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.store.IssueTypeRow;
import org.junit.Rule;
import org.junit.Test;

/** What a Jira has before anybody changes it. */
public final class FreshJiraTest {

    @Rule
    public final TestJira jira = new TestJira();

    @Test
    public void twoProjectsShareTheDefaultSchemes() {
        Project shop = jira.service(ProjectManager.class).getProjectObjByKey("SHOP");
        assertThat(shop.getName()).isEqualTo("Webshop relaunch");
        assertThat(shop.getProjectLead().getName()).isEqualTo("claire");
        for (String key : new String[] {"SHOP", "OPS"}) {
            long id = jira.stores().projects().byKey(key).orElseThrow().id();
            assertThat(jira.stores().projects().issueTypes(id).stream().map(IssueTypeRow::name))
                    .containsExactly("Task", "Bug")
                    .inOrder();
            assertThat(jira.stores().workflows().workflowName(id, 3)).isEqualTo("jira");
            assertThat(jira.stores().screens().screenFor(id, 3, 0)).hasValue(1L);
        }
    }

    @Test
    public void theDefaultWorkflowHasTheIdsOfJira() {
        JiraWorkflow workflow = jira.service(WorkflowManager.class).getDefaultWorkflow();
        assertThat(workflow.getAllActions().stream().map(ActionDescriptor::getId))
                .containsExactly(1, 2, 3, 4, 5, 301, 701);
        assertThat(workflow.getLinkedStatusIds()).containsExactly("1", "3", "4", "5", "6");
        assertThat(workflow.isSystemWorkflow()).isTrue();
        assertThat(workflow.isActive()).isTrue();
        assertThat(workflow.getDescription()).isEqualTo("The default JIRA workflow.");
    }

    @Test
    public void whatPeopleAddStartsAboveTheIdsOfJira() {
        Status status = jira.service(StatusManager.class).createStatus("Draft", "", "/x.png", category());
        assertThat(status.getId()).isEqualTo("10100");
        assertThat(status.getStatusCategory().getKey()).isEqualTo("new");
    }

    private com.atlassian.jira.issue.status.category.StatusCategory category() {
        return jira.service(com.atlassian.jira.config.StatusCategoryManager.class)
                .getStatusCategoryByKey("new");
    }

    @Test
    public void theAgencySeesOneProjectOnly() {
        long shop = jira.stores().projects().byKey("SHOP").orElseThrow().id();
        long ops = jira.stores().projects().byKey("OPS").orElseThrow().id();
        assertThat(jira.stores().projects().roleActors(shop).toString()).contains("[10001, user, KEY-agency]");
        assertThat(jira.stores().projects().roleActors(ops).toString()).doesNotContain("agency");
    }

    @Test
    public void whatIsNotPlayedIsRefusedByName() {
        try {
            jira.service(StatusManager.class).removeStatus("1");
        } catch (UnsupportedOperationException refused) {
            assertThat(jira.refusedCalls().calls()).containsExactly("StatusManager.removeStatus");
            return;
        }
        throw new AssertionError("not refused");
    }
}
