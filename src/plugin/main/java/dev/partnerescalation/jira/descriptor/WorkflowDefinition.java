package dev.partnerescalation.jira.descriptor;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The transitions of one workflow, whoever made it, and the changes that this app makes in one.
 *
 * <p>The lists and maps of a descriptor are live: changing them changes the workflow that Jira stores afterwards (open source of the
 * engine; jira-evidence.md, "Versions 2.7.0 and 2.9.0"). A change touches only the list in which the module stands or will stand.
 */
public final class WorkflowDefinition {

    private final WorkflowDescriptor workflow;
    private DescriptorReader read;

    private WorkflowDefinition(WorkflowDescriptor workflow) {
        this.workflow = workflow;
        this.read = new DescriptorReader(workflow);
    }

    /**
     * Reads a workflow as far as it is understood; what is not understood is left out.
     *
     * @throws NullPointerException if Jira has no descriptor of it
     */
    public static WorkflowDefinition of(JiraWorkflow workflow) {
        return new WorkflowDefinition(
                Objects.requireNonNull(workflow.getDescriptor(), "The workflow has no descriptor"));
    }

    /**
     * Reads a workflow that may be changed. A workflow whose shape is not understood is refused as a whole: what cannot be read must not
     * be written.
     *
     * @throws UnknownShapeException if any of it is not understood
     */
    public static WorkflowDefinition understood(JiraWorkflow workflow) {
        if (workflow.getDescriptor() == null) {
            throw new UnknownShapeException(ShapeProblem.of(ShapeProblem.Kind.NO_DESCRIPTOR));
        }
        WorkflowDefinition definition = of(workflow);
        definition.read.problems().stream().findFirst().ifPresent(problem -> {
            throw new UnknownShapeException(problem);
        });
        return definition;
    }

    /**
     * The transition that is being carried out.
     *
     * @param transientVars what the engine hands to a validator or function
     * @return empty if they do not say
     */
    public static Optional<Transition> running(Map<?, ?> transientVars) {
        return transientVars.get("descriptor") instanceof WorkflowDescriptor workflow
                        && transientVars.get("actionId") instanceof Integer id
                ? new WorkflowDefinition(workflow).transition(id)
                : Optional.empty();
    }

    /** All transitions: those that create issues, global ones, common ones, and then step by step. */
    public List<Transition> transitions() {
        return read.transitions();
    }

    /** The transition with this number. */
    public Optional<Transition> transition(int id) {
        return read.transition(id);
    }

    /** The transitions that such steps offer, in their order, and then the global ones. */
    public List<Transition> offeredIn(Predicate<Step> step) {
        return read.offeredIn(step);
    }

    /** Adds a module after the others of its kind and place, so that those run first. */
    public void add(int transition, WorkflowModule module) {
        addBefore(transition, module, other -> false);
    }

    /** Adds a module before the first such one of its kind and place, or after all if there is none. */
    public void addBefore(int transition, WorkflowModule module, Predicate<WorkflowModule> next) {
        ModuleList.of(action(transition)).stream()
                .filter(list -> list.kind() == module.kind() && list.place() == module.place())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Transition " + transition + " has no place for " + module.className()))
                .add(module, next);
        readAgain();
    }

    /** Gives a module of a transition other arguments; the first one if several are equal. */
    public void replace(int transition, WorkflowModule old, WorkflowModule replacement) {
        if (ModuleList.of(action(transition)).stream().noneMatch(list -> list.replace(old, replacement))) {
            throw new IllegalArgumentException("Transition " + transition + " has no module " + old);
        }
        readAgain();
    }

    /** Gives a transition this screen in place of the one it has, if any. */
    public void showScreen(int transition, String screenId) {
        NewDescriptors.showScreen(screenId, action(transition));
        readAgain();
    }

    /** Removes such modules from a transition, wherever at it they stand. */
    public void remove(int transition, Predicate<WorkflowModule> module) {
        ModuleList.of(action(transition)).forEach(list -> list.remove(module));
        readAgain();
    }

    /** Removes such modules from all transitions. */
    public void removeEverywhere(Predicate<WorkflowModule> module) {
        read.actions().forEach(action -> ModuleList.of(action).forEach(list -> list.remove(module)));
        readAgain();
    }

    /**
     * Replaces all steps and transitions but those that create issues. These keep what they do (permission, issue creation, index, event)
     * and lead to the first step.
     *
     * @param steps all steps; at least one
     * @param transitions what the steps offer; each leads to exactly one step
     * @throws IllegalStateException if no transition creates issues
     */
    public void rebuild(List<Step> steps, List<Transition> transitions) {
        List<?> creating = workflow.getInitialActions();
        if (creating.isEmpty()) {
            throw new IllegalStateException("The workflow has no transition that creates an issue");
        }
        workflow.getSteps().clear();
        workflow.getGlobalActions().clear();
        workflow.getCommonActions().clear();
        workflow.getSplits().clear();
        workflow.getJoins().clear();
        steps.forEach(step -> workflow.addStep(NewDescriptors.of(step, workflow, transitions)));
        for (Object action : creating) {
            ((ActionDescriptor) action).getConditionalResults().clear();
            ((ActionDescriptor) action)
                    .getUnconditionalResult()
                    .setStep(steps.get(0).id());
        }
        readAgain();
    }

    private ActionDescriptor action(int id) {
        return read.action(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no transition with the number " + id));
    }

    private void readAgain() {
        read = new DescriptorReader(workflow);
    }
}
