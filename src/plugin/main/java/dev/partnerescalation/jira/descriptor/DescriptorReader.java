package dev.partnerescalation.jira.descriptor;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.descriptor.ShapeProblem.Kind;
import dev.partnerescalation.jira.descriptor.Transition.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A workflow as it was at one moment: records of all that is understood, and what is not. */
final class DescriptorReader {

    private final List<OfferingStep> steps = new ArrayList<>();
    private final List<ActionDescriptor> actions = new ArrayList<>();
    private final Map<ActionDescriptor, Transition> transitions = new IdentityHashMap<>();
    private final List<ShapeProblem> problems = new ArrayList<>();

    DescriptorReader(WorkflowDescriptor workflow) {
        for (StepDescriptor step : members(workflow.getSteps(), StepDescriptor.class)) {
            read(step);
        }
        members(workflow.getInitialActions(), ActionDescriptor.class).forEach(action -> read(action, Origin.INITIAL));
        members(workflow.getGlobalActions(), ActionDescriptor.class).forEach(action -> read(action, Origin.GLOBAL));
        members(workflow.getCommonActions().values(), ActionDescriptor.class)
                .forEach(action -> read(action, Origin.COMMON));
        steps.forEach(step -> step.actions().forEach(action -> read(action, Origin.ORDINARY)));
    }

    /** A step, and what is offered in it, in its order. */
    private record OfferingStep(Step step, List<ActionDescriptor> actions) {}

    /** What is not understood. */
    List<ShapeProblem> problems() {
        return problems;
    }

    /** All transitions: those that create issues, global ones, common ones, and then step by step. */
    List<Transition> transitions() {
        return actions.stream().map(transitions::get).toList();
    }

    Optional<Transition> transition(int id) {
        return action(id).map(transitions::get);
    }

    /** The transitions that such steps offer, in their order, and then the global ones. */
    List<Transition> offeredIn(Predicate<Step> step) {
        Stream<Transition> ofSteps = steps.stream()
                .filter(one -> step.test(one.step()))
                .flatMap(one -> one.actions().stream())
                .map(transitions::get);
        Stream<Transition> global = transitions().stream().filter(transition -> transition.origin() == Origin.GLOBAL);
        return Stream.concat(ofSteps, global).toList();
    }

    /** The descriptors of all transitions. */
    List<ActionDescriptor> actions() {
        return actions;
    }

    Optional<ActionDescriptor> action(int id) {
        return actions.stream().filter(action -> action.getId() == id).findFirst();
    }

    private void read(StepDescriptor step) {
        if (step(step.getId()).isPresent()) {
            problems.add(ShapeProblem.of(Kind.STEP_TWICE, step.getId()));
        }
        Optional<String> status = attribute(step.getMetaAttributes(), JiraWorkflow.STEP_STATUS_KEY);
        steps.add(new OfferingStep(
                new Step(step.getId(), text(step.getName()), status),
                members(step.getActions(), ActionDescriptor.class)));
    }

    private void read(ActionDescriptor action, Origin origin) {
        if (transitions.containsKey(action)) {
            return;
        }
        if (action(action.getId()).isPresent()) {
            problems.add(ShapeProblem.of(Kind.TRANSITION_TWICE, action.getId()));
        }
        actions.add(action);
        transitions.put(action, transition(action, origin));
    }

    private Transition transition(ActionDescriptor action, Origin origin) {
        if (action.getUnconditionalResult() == null) {
            problems.add(ShapeProblem.of(Kind.NO_RESULT, action.getId()));
        }
        members(action.getConditionalResults(), ConditionalResultDescriptor.class);
        Map<?, ?> attributes = action.getMetaAttributes();
        return new Transition(
                action.getId(),
                text(action.getName()),
                attribute(attributes, JiraWorkflow.JIRA_META_ATTRIBUTE_I18N),
                attribute(attributes, JiraWorkflow.JIRA_META_ATTRIBUTE_I18N_SUBMIT),
                attribute(attributes, JiraWorkflow.ACTION_SCREEN_ATTRIBUTE),
                origin,
                stepsThatOffer(action),
                targets(action),
                modules(action));
    }

    private List<Step> stepsThatOffer(ActionDescriptor action) {
        return steps.stream()
                .filter(step -> step.actions().stream().anyMatch(one -> one == action))
                .map(OfferingStep::step)
                .toList();
    }

    private List<Step> targets(ActionDescriptor action) {
        List<Step> targets = new ArrayList<>();
        for (ResultDescriptor result : ModuleList.results(action)) {
            Optional<Step> target = step(result.getStep());
            boolean elsewhere = result.getSplit() > 0 || result.getJoin() > 0;
            // A step of 0 or less means: stay.
            if (target.isEmpty() && !elsewhere && result.getStep() > 0) {
                problems.add(ShapeProblem.of(Kind.NO_STEP, action.getId(), result.getStep()));
            }
            target.filter(step -> !targets.contains(step)).ifPresent(targets::add);
        }
        return targets;
    }

    private List<WorkflowModule> modules(ActionDescriptor action) {
        List<WorkflowModule> modules = new ArrayList<>();
        for (ModuleList list : ModuleList.of(action)) {
            members(list.live(), list.type());
            modules.addAll(list.modules());
        }
        return modules;
    }

    /** The members of this type; anything else is a problem of the workflow. */
    private <T> List<T> members(Collection<?> list, Class<T> type) {
        list.stream()
                .filter(member -> !type.isInstance(member))
                .forEach(member -> problems.add(ShapeProblem.of(
                        Kind.OTHER_MEMBER,
                        type.getSimpleName(),
                        member == null ? "null" : member.getClass().getSimpleName())));
        return list.stream().filter(type::isInstance).<T>map(type::cast).toList();
    }

    private Optional<Step> step(int id) {
        return steps.stream()
                .map(OfferingStep::step)
                .filter(step -> step.id() == id)
                .findFirst();
    }

    private static String text(String stored) {
        return Objects.requireNonNullElse(stored, "");
    }

    /** A meta attribute of Jira; it may be wrapped in line breaks like every text of a workflow. */
    private static Optional<String> attribute(Map<?, ?> attributes, String name) {
        return attributes.get(name) instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }
}
