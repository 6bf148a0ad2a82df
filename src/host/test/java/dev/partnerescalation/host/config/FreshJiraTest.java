package dev.partnerescalation.host.config;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.host.store.IssueTypeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        WorkflowDescriptor descriptor = workflow.getDescriptor();
        Set<Integer> actions = new TreeSet<>();
        for (Object action : descriptor.getInitialActions()) {
            actions.add(((ActionDescriptor) action).getId());
        }
        List<String> statuses = new ArrayList<>();
        for (Object one : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) one;
            statuses.add(workflow.getLinkedStatus(step).getId());
            for (Object action : step.getActions()) {
                actions.add(((ActionDescriptor) action).getId());
            }
        }
        assertThat(actions).containsExactly(1, 2, 3, 4, 5, 301, 701);
        assertThat(statuses).containsExactly("1", "3", "4", "5", "6");
        assertThat(workflow.isSystemWorkflow()).isTrue();
        assertThat(workflow.isActive()).isTrue();
        assertThat(workflow.getDescription()).isEqualTo("The default JIRA workflow.");
    }

    @Test
    public void whatPeopleAddStartsAboveTheIdsOfJira() {
        Status status = jira.service(StatusManager.class).createStatus("Draft", "", "/x.png", category());
        assertThat(status.getId()).isEqualTo("10100");
        assertThat(jira.stores().constants().status(10100).orElseThrow().categoryId())
                .isEqualTo(category().getId());
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
    public void whatIsNotEmulatedIsRefusedByName() {
        IssueTypeSchemeManager schemes = jira.service(IssueTypeSchemeManager.class);
        FieldConfig config = schemes.getDefaultIssueTypeScheme().getOneAndOnlyConfig();

        assertThrows(UnsupportedOperationException.class, () -> schemes.setDefaultValue(config, "1"));
        assertThat(jira.refusedCalls().calls()).containsExactly("IssueTypeSchemeManager.setDefaultValue");
    }
}
