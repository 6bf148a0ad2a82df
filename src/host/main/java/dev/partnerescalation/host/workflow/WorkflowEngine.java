package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import dev.partnerescalation.host.store.EntryRow;
import dev.partnerescalation.host.store.EntryStore;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Moves issues through their workflows: the only user of OSWorkflow's implementation, with a workaround for each of its faults. Every
 * member but {@link #descriptor} needs a transaction in the thread.
 */
public final class WorkflowEngine {

    private final EntryStore entries;
    private final Function<String, Optional<String>> xmlOf;
    private final List<AppClasses> classes;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    /**
     * @param xmlOf the XML of a workflow by its name; it is the truth, whatever was parsed before
     * @param classes who knows validators, conditions and functions by class name, the first wins
     */
    public WorkflowEngine(EntryStore entries, Function<String, Optional<String>> xmlOf, List<AppClasses> classes) {
        this.entries = entries;
        this.xmlOf = xmlOf;
        this.classes = List.copyOf(classes);
    }

    /**
     * Starts a workflow: the initial action's validators and functions run.
     *
     * @return id of the new entry
     * @throws WorkflowException on a refusal ({@code InvalidInputException}) and on any failure; the caller rolls back
     */
    public long initialize(String workflow, String caller, Map<String, Object> inputs) throws WorkflowException {
        WorkflowRun run = run(caller);
        WorkflowDescriptor descriptor = descriptor(workflow);
        ActionDescriptor initial =
                (ActionDescriptor) descriptor.getInitialActions().get(0);
        try {
            long entry = run.initialize(workflow, initial.getId(), new HashMap<>(inputs));
            run.refuseIfRolledBack();
            return entry;
        } catch (WorkflowException failure) {
            throw run.named(failure);
        }
    }

    /**
     * Carries out an action. The entry is locked first, so that of two who press the same button at once the second finds the
     * issue where the first has put it.
     *
     * @throws InvalidActionException if the action is not possible from here
     * @throws UnknownWorkflowClass if the workflow names a class that cannot be had now; the caller rolls back
     * @throws WorkflowException on a refusal ({@code InvalidInputException}) and on any failure; the caller rolls back
     */
    public void doAction(long entry, int action, String caller, Map<String, Object> inputs) throws WorkflowException {
        doAction(entry, action, run(caller), inputs);
    }

    /** As {@link #doAction(long, int, String, Map)}, but no validator is asked; scripts can do that in Jira. */
    public void doActionWithoutValidators(long entry, int action, String caller, Map<String, Object> inputs)
            throws WorkflowException {
        doAction(entry, action, run(caller).withoutValidators(), inputs);
    }

    private void doAction(long entry, int action, WorkflowRun run, Map<String, Object> inputs)
            throws WorkflowException {
        if (!lock(entry)) {
            throw new InvalidActionException("There is no workflow entry " + entry);
        }
        // On a completed entry the engine does nothing without an exception; the caller would take that for success.
        if (!isActive(entry)) {
            throw new InvalidActionException("The workflow of entry " + entry + " is completed");
        }
        try {
            run.doAction(entry, action, new HashMap<>(inputs));
        } catch (WorkflowException failure) {
            throw run.named(failure);
        }
        run.refuseIfRolledBack();
    }

    /** Why an action of the entry's place is not among the available ones, if it is because a class of its conditions is unknown. */
    public Optional<UnknownWorkflowClass> hiddenBy(long entry, ActionDescriptor action) {
        boolean here = currentStep(entry).getActions().contains(action)
                || descriptorOf(entry).getGlobalActions().contains(action);
        return here ? run("").unknownClassHiding(action.getRestriction()) : Optional.empty();
    }

    /** Locks an entry until the transaction ends; gives whether it is there at all. */
    public boolean lock(long entry) {
        return entries.lock(entry).isPresent();
    }

    /** The actions that are possible from where the entry is; one whose condition fails to answer is not among them. */
    public List<ActionDescriptor> available(long entry, String caller, Map<String, Object> inputs) {
        if (!isActive(entry)) {
            return List.of();
        }
        WorkflowDescriptor descriptor = descriptorOf(entry);
        return Arrays.stream(run(caller).getAvailableActions(entry, new HashMap<>(inputs)))
                .distinct()
                .mapToObj(descriptor::getAction)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The step that the entry is in. */
    public StepDescriptor currentStep(long entry) {
        int step = entries.currentSteps(entry).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The workflow entry " + entry + " is in no step"))
                .stepId();
        return descriptorOf(entry).getStep(step);
    }

    /** The workflow that the entry runs in. */
    public WorkflowDescriptor descriptorOf(long entry) {
        return descriptor(find(entry).workflowName());
    }

    /** A workflow by its name; shared, so it must not be changed. */
    public WorkflowDescriptor descriptor(String workflow) {
        String xml = xmlOf.apply(workflow)
                .orElseThrow(() -> new IllegalStateException("There is no workflow called " + workflow));
        return parsed.compute(
                        workflow,
                        (name, known) ->
                                known != null && known.xml.equals(xml) ? known : new Parsed(xml, WorkflowXml.read(xml)))
                .descriptor;
    }

    /** Removes an entry with all that belongs to it. */
    public void delete(long entry) {
        entries.delete(entry);
    }

    private boolean isActive(long entry) {
        return find(entry).state() == WorkflowEntry.ACTIVATED;
    }

    private EntryRow find(long entry) {
        return entries.find(entry).orElseThrow(() -> new IllegalStateException("There is no workflow entry " + entry));
    }

    private WorkflowRun run(String caller) {
        return new WorkflowRun(caller, new EngineConfiguration(new EngineStore(entries), this::descriptor), classes);
    }

    private record Parsed(String xml, WorkflowDescriptor descriptor) {}
}
