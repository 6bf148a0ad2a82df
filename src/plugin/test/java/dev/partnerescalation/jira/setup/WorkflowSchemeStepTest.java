package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.Before;
import org.junit.Test;

/** The project gets the workflow of escalations for their issue type; a shared scheme is copied, and issues under another workflow are a conflict. */
public final class WorkflowSchemeStepTest {

    private final Runs runs = new Runs();
    private final Map<Long, Map<String, String>> stored = new HashMap<>();
    private final List<Project> users = new ArrayList<>();
    private final Map<String, String> mappings = new HashMap<>(Map.of("1", "Task Workflow"));
    private long current = 500;
    private boolean typeOffered;
    private long issuesInProject = 3;

    @Before
    public void typeAndWorkflowExist() {
        runs.parts.remember(InstalledObjects.ISSUE_TYPE, "10100");
        runs.parts.remember(WorkflowStep.PART, "Partner Escalation Workflow");
        stored.put(500L, mappings);
        users.add(Runs.project(Runs.PROJECT_ID, "SHOP"));
    }

    @Test
    public void aSchemeThatOthersUseIsCopiedWithAllItsMappings() {
        users.add(Runs.project(20000, "OPS"));
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.CREATE);
        task.action().get();
        assertThat(current).isEqualTo(501);
        assertThat(stored.get(501L))
                .containsExactly("1", "Task Workflow", "10100", "Partner Escalation Workflow", "default", "jira");
        assertThat(stored.get(500L)).containsExactly("1", "Task Workflow");
        assertThat(plan().state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void aSchemeOfThisProjectAloneIsExtended() {
        Task task = plan();
        assertThat(task.state()).isEqualTo(ItemState.EXTEND);
        task.action().get();
        assertThat(current).isEqualTo(500);
        assertThat(plan().state()).isEqualTo(ItemState.EXISTS);
    }

    @Test
    public void aCopyThatWasNeverUsedIsUsedInsteadOfASecondOne() {
        users.add(Runs.project(20000, "OPS"));
        plan().action().get();
        runs.parts.remember("copy.project.10000.workflow-scheme", "501");
        current = 500;
        plan().action().get();
        assertThat(current).isEqualTo(501);
        assertThat(stored).hasSize(2);
        assertThat(runs.parts.get("copy.project.10000.workflow-scheme")).isEqualTo(java.util.Optional.empty());
    }

    @Test
    public void escalationsUnderAnotherWorkflowAreAConflict() {
        typeOffered = true;
        assertThat(plan().state()).isEqualTo(ItemState.CONFLICT);
    }

    @Test
    public void withoutIssuesThereIsNothingToMigrate() {
        typeOffered = true;
        issuesInProject = 0;
        assertThat(plan().state()).isEqualTo(ItemState.EXTEND);
    }

    private Task plan() {
        return step().tasks(runs.run()).get(0);
    }

    private static Scheme schemeObject(Long id) {
        return new Scheme() {
            @Override
            public Long getId() {
                return id;
            }
        };
    }

    private WorkflowSchemeStep step() {
        IssueType type = Fake.of(IssueType.class).with("getId", "10100").build();
        return new WorkflowSchemeStep(
                Fake.of(WorkflowSchemeManager.class)
                        .with("getWorkflowSchemeObj", arguments -> scheme(current))
                        .with("getProjectsUsing", arguments -> List.copyOf(users))
                        .with("getAssignableSchemes", arguments -> stored.keySet().stream()
                                .map(this::scheme)
                                .toList())
                        .with("assignableBuilder", arguments -> builder(501, new HashMap<>()))
                        .with("createScheme", arguments -> arguments[0])
                        .with("updateWorkflowScheme", arguments -> arguments[0])
                        .with("removeSchemesFromProject", arguments -> null)
                        .with("getSchemeObject", arguments -> schemeObject((Long) arguments[0]))
                        .with("addSchemeToProject", arguments -> {
                            current = ((Scheme) arguments[1]).getId();
                            return null;
                        })
                        .build(),
                Fake.of(IssueTypeManager.class)
                        .with("getIssueType", type)
                        .with("hasAssociatedIssues", true)
                        .build(),
                Fake.of(IssueManager.class)
                        .with("getIssueCountForProject", arguments -> issuesInProject)
                        .build(),
                new IssueTypeSchemeStep(
                        Fake.of(IssueTypeSchemeManager.class)
                                .with("getIssueTypesForProject", arguments -> typeOffered ? List.of(type) : List.of())
                                .build(),
                        null,
                        null));
    }

    private AssignableWorkflowScheme scheme(long id) {
        Map<String, String> mapped = stored.get(id);
        return Fake.of(AssignableWorkflowScheme.class)
                .with("getId", id)
                .with("getName", "Scheme " + id)
                .with("getDescription", "")
                .with("isDefault", false)
                .with("getMappings", arguments -> Map.copyOf(mapped))
                .with("getActualDefaultWorkflow", "jira")
                .with(
                        "getActualWorkflow",
                        arguments -> Objects.requireNonNullElse(mapped.get((String) arguments[0]), "jira"))
                .with("builder", arguments -> builder(id, mapped))
                .build();
    }

    private AssignableWorkflowScheme.Builder builder(long id, Map<String, String> mapped) {
        AssignableWorkflowScheme.Builder[] self = new AssignableWorkflowScheme.Builder[1];
        self[0] = Fake.of(AssignableWorkflowScheme.Builder.class)
                .with("setName", arguments -> self[0])
                .with("setDescription", arguments -> self[0])
                .with("setDefaultWorkflow", arguments -> {
                    mapped.put("default", (String) arguments[0]);
                    return self[0];
                })
                .with("setMapping", arguments -> {
                    mapped.put((String) arguments[0], (String) arguments[1]);
                    return self[0];
                })
                .with("build", arguments -> {
                    stored.put(id, mapped);
                    return scheme(id);
                })
                .build();
        return self[0];
    }
}
