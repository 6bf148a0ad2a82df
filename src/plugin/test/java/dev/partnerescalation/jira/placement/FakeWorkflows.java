package dev.partnerescalation.jira.placement;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.descriptor.WorkflowFixtures;
import dev.partnerescalation.jira.issue.ConfigurationLock;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The workflows of a Jira, kept as it keeps them: what is read to be changed is a copy until it is stored. */
public final class FakeWorkflows {

    /** Who changed what. */
    public final List<String> log = new ArrayList<>();

    public final Map<String, Object> settings = new HashMap<>();
    private final Map<String, WorkflowDescriptor> live = new LinkedHashMap<>();
    private final Map<String, WorkflowDescriptor> drafts = new LinkedHashMap<>();
    private final Set<String> active = new HashSet<>();
    private final Set<String> system = new HashSet<>();
    private final Set<String> failing = new HashSet<>();
    private boolean lacksMember;
    private boolean busy;

    public FakeWorkflows has(String name, String shape) {
        live.put(name, WorkflowFixtures.read(shape));
        return this;
    }

    public FakeWorkflows used(String name) {
        active.add(name);
        return this;
    }

    public FakeWorkflows drafted(String name, String shape) {
        drafts.put(name, WorkflowFixtures.read(shape));
        return this;
    }

    public FakeWorkflows system(String name) {
        system.add(name);
        return this;
    }

    public FakeWorkflows failsToUpdate(String name) {
        failing.add(name);
        return this;
    }

    /** A failure to update is a missing member of Jira's API. */
    public FakeWorkflows lacksMember() {
        lacksMember = true;
        return this;
    }

    public FakeWorkflows isBusy() {
        busy = true;
        return this;
    }

    public WorkflowDescriptor live(String name) {
        return live.get(name);
    }

    public WorkflowDescriptor draft(String name) {
        return drafts.get(name);
    }

    public OtherWorkflows otherWorkflows() {
        ClusterLock lock = Fake.of(ClusterLock.class)
                .with("tryLock", arguments -> !busy)
                .with("unlock", arguments -> null)
                .build();
        return new OtherWorkflows(
                manager(),
                new InstalledObjects(EscalationInJira.settingsFactory(settings)),
                new ConfigurationLock(Fake.of(ClusterLockService.class)
                        .with("getLockForName", lock)
                        .build()));
    }

    private WorkflowManager manager() {
        return Fake.of(WorkflowManager.class)
                .with(
                        "getWorkflows",
                        arguments -> live.keySet().stream().map(this::shared).toList())
                .with("getWorkflow", arguments -> live.containsKey(arguments[0]) ? shared((String) arguments[0]) : null)
                .with("getWorkflowClone", arguments -> workflow((String) arguments[0], copy(live, arguments[0]), false))
                .with(
                        "getDraftWorkflow",
                        arguments -> workflow((String) arguments[0], copy(drafts, arguments[0]), true))
                .with("createDraftWorkflow", arguments -> {
                    log.add(key(arguments[0]) + " drafts " + arguments[1]);
                    drafts.put((String) arguments[1], copy(live, arguments[1]));
                    return workflow((String) arguments[1], copy(drafts, arguments[1]), true);
                })
                .with("deleteDraftWorkflow", arguments -> drafts.remove(arguments[0]) != null)
                .with("updateWorkflow", arguments -> update((JiraWorkflow) arguments[1], key(arguments[0])))
                .build();
    }

    private Object update(JiraWorkflow workflow, String who) {
        if (failing.contains(workflow.getName())) {
            if (lacksMember) {
                throw new NoSuchMethodError("a member that this Jira lacks");
            }
            throw new IllegalStateException("Jira does not store " + workflow.getName());
        }
        boolean draft = workflow.isDraftWorkflow();
        log.add(who + " updates " + (draft ? "draft of " : "") + workflow.getName());
        (draft ? drafts : live).put(workflow.getName(), workflow.getDescriptor());
        return null;
    }

    private static WorkflowDescriptor copy(Map<String, WorkflowDescriptor> from, Object name) {
        return WorkflowFixtures.copy(from.get(name));
    }

    /** With the descriptor that Jira keeps: whoever changes it changes the workflow for everybody. */
    private JiraWorkflow shared(String name) {
        return workflow(name, live.get(name), false);
    }

    private JiraWorkflow workflow(String name, WorkflowDescriptor descriptor, boolean draft) {
        return Fake.of(JiraWorkflow.class)
                .with("getName", name)
                .with("getDescriptor", descriptor)
                .with("isDraftWorkflow", draft)
                .with("isActive", arguments -> !draft && active.contains(name))
                .with("isSystemWorkflow", arguments -> system.contains(name))
                .with("hasDraftWorkflow", arguments -> !draft && drafts.containsKey(name))
                .build();
    }

    private static String key(Object user) {
        return ((ApplicationUser) user).getKey();
    }
}
