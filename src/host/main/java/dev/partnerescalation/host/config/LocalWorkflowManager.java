package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.workflow.WorkflowXml;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@link WorkflowManager} over the stored workflows. A new workflow is made by copying; one that a project uses changes only through
 * its draft, and every change needs a user.
 */
final class LocalWorkflowManager implements WorkflowManager {

    private final WorkflowObjects objects;
    private final Clock clock;

    LocalWorkflowManager(WorkflowObjects objects, Clock clock) {
        this.objects = objects;
        this.clock = clock;
    }

    @Override
    public JiraWorkflow getDefaultWorkflow() {
        return getWorkflow(WorkflowStore.DEFAULT);
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return objects.workflow(store().byName(name));
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(store().workflowName(issue.getProjectId(), ConfigObjects.id(issue.getIssueTypeId())));
    }

    /** Every workflow that is read here has its own copy of the descriptor, so a clone is one like any other. */
    @Override
    public JiraWorkflow getWorkflowClone(String name) {
        return getWorkflow(name);
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows().toList();
    }

    @Override
    public List<JiraWorkflow> getWorkflowsIncludingDrafts() {
        List<JiraWorkflow> all = new ArrayList<>();
        workflows().forEach(workflow -> {
            all.add(workflow);
            store().draftOf(workflow.getName()).map(objects::workflow).ifPresent(all::add);
        });
        return all;
    }

    private Stream<JiraWorkflow> workflows() {
        return store().all().stream().map(objects::workflow);
    }

    @Override
    public boolean workflowExists(String name) {
        return store().byName(name).isPresent();
    }

    @Override
    public JiraWorkflow copyWorkflow(ApplicationUser user, String name, String description, JiraWorkflow source) {
        checkUser(user);
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A workflow needs a name");
        }
        if (workflowExists(name)) {
            throw new WorkflowException("A workflow with the name '" + name + "' already exists");
        }
        WorkflowDescriptor copy = WorkflowXml.read(WorkflowXml.write(source.getDescriptor()));
        describe(copy, description);
        save(new WorkflowRow(name, null, "", "", false, null, null), copy, user);
        return getWorkflow(name);
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        checkUser(user);
        LocalJiraWorkflow local = ApiProxies.behind(workflow, LocalJiraWorkflow.class);
        if (local.isSystemWorkflow()) {
            throw new WorkflowException("The workflow '" + local.getName() + "' belongs to Jira and cannot be changed");
        }
        if (local.isActive()) {
            throw new WorkflowException(
                    "The workflow '" + local.getName() + "' is active; change a draft of it and publish that");
        }
        stored(local.row())
                .orElseThrow(
                        () -> new WorkflowException("The workflow '" + local.getDisplayName() + "' no longer exists"));
        save(local.row(), local.getDescriptor(), user);
    }

    private Optional<WorkflowRow> stored(WorkflowRow row) {
        return row.draftOf() == null ? store().byName(row.name()) : store().draftOf(row.draftOf());
    }

    private void save(WorkflowRow row, WorkflowDescriptor descriptor, ApplicationUser user) {
        String xml = WorkflowXml.write(descriptor);
        try {
            WorkflowXml.read(xml);
        } catch (IllegalArgumentException invalid) {
            throw new WorkflowException(
                    "The workflow '" + row.name() + "' is not valid: " + invalid.getMessage(), invalid);
        }
        store().save(new WorkflowRow(
                row.name(),
                row.draftOf(),
                Objects.toString(descriptor.getMetaAttributes().get(JiraWorkflow.WORKFLOW_DESCRIPTION_ATTRIBUTE), ""),
                xml,
                row.system(),
                user.getKey(),
                clock.instant()));
    }

    @SuppressWarnings("unchecked") // the maps of OSWorkflow are raw
    private static void describe(WorkflowDescriptor descriptor, String description) {
        descriptor
                .getMetaAttributes()
                .put(JiraWorkflow.WORKFLOW_DESCRIPTION_ATTRIBUTE, ConstantNames.orEmpty(description));
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String parent) {
        checkExists(parent);
        return objects.workflow(store().draftOf(parent));
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parent) {
        checkUser(user);
        WorkflowRow live = checkExists(parent);
        if (store().draftOf(parent).isPresent()) {
            throw new IllegalStateException("The workflow '" + parent + "' has a draft already");
        }
        if (live.system() || !store().isActive(parent)) {
            throw new IllegalStateException(
                    "Only an active workflow that does not belong to Jira has drafts, and '" + parent + "' is none");
        }
        store().save(new WorkflowRow(
                parent, parent, live.description(), live.xml(), false, user.getKey(), clock.instant()));
        return getDraftWorkflow(parent);
    }

    @Override
    public boolean deleteDraftWorkflow(String parent) {
        checkExists(parent);
        return store().removeDraft(parent);
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String parent) {
        checkUser(user);
        WorkflowRow draft = store().draftOf(parent)
                .orElseThrow(() -> new WorkflowException("The workflow '" + parent + "' has no draft"));
        store().removeDraft(parent);
        store().save(new WorkflowRow(
                parent, null, draft.description(), draft.xml(), false, user.getKey(), clock.instant()));
    }

    private WorkflowRow checkExists(String name) {
        return store().byName(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow with the name '" + name + "'"));
    }

    private static void checkUser(ApplicationUser user) {
        if (user == null) {
            throw new IllegalArgumentException("The user who changes a workflow must not be null");
        }
    }

    private WorkflowStore store() {
        return objects.workflows();
    }
}
