package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** The validator is found wherever an administrator may have added it. */
@SuppressWarnings("unchecked")
public final class GuardedTransitionsTest {

    private static final String HERE = "10000";
    private static final String AT_ADOBE = "10004";

    private final InstalledObjects parts = new EscalationInJira().parts;
    private final WorkflowDescriptor workflow = new WorkflowDescriptor();
    private final StepDescriptor here = step(1, HERE);
    private final StepDescriptor atAdobe = step(2, AT_ADOBE);
    private final StepDescriptor elsewhere = step(3, "10009");

    @Before
    public void threeStatuses() {
        parts.remember(InstalledObjects.STATUS_WITH_ADOBE, AT_ADOBE);
        List.of(here, atAdobe, elsewhere).forEach(workflow::addStep);
    }

    @Test
    public void aTransitionWithoutTheValidatorIsNotGuarded() {
        ActionDescriptor action = action(11, 2);
        action.getValidators().add(validator("com.example.AnotherValidator"));
        here.getActions().add(action);
        assertThat(upcoming().leaving()).isEmpty();
        assertThat(upcoming().handOver()).isEmpty();
        assertThat(unguarded()).containsExactly(11);
        assertThat(upcoming().isHandOverUnguarded()).isFalse();

        elsewhere.getActions().add(guarded(21, 3));
        assertThat(upcoming().isHandOverUnguarded()).isTrue();
    }

    @Test
    public void aValidatorThatChecksNothingIsNone() {
        ActionDescriptor action = action(11, 2);
        Map<String, String> off = new HashMap<>();
        for (Check check : Check.values()) {
            off.put("mode." + check.key(), "off");
        }
        action.getValidators().add(preparation(off));
        here.getActions().add(action);
        assertThat(upcoming().handOver()).isEmpty();
        assertThat(unguarded()).containsExactly(11);

        off.put("mode.english", "maybe");
        action.getValidators().set(0, preparation(off));
        assertThat(upcoming().handOver().map(GuardedTransition::transitionId)).hasValue(11);
        assertThat(unguarded()).isEmpty();
    }

    @Test
    public void everyWayToAdobeWithoutTheValidatorIsFound() {
        workflow.addGlobalAction(action(51, 2));
        ActionDescriptor common = action(61, 2);
        workflow.addCommonAction(common);
        elsewhere.getActions().add(common);
        workflow.addCommonAction(action(62, 2));
        workflow.addInitialAction(action(1, 2));
        here.getActions().addAll(List.of(action(11, 2), guarded(21, 2), action(31, 3)));
        assertThat(unguarded()).containsExactly(51, 61, 1, 11);
    }

    @Test
    public void whoIsWithAdobeMayBeAskedAndAnswerFreely() {
        parts.remember(InstalledObjects.STATUS_INFORMATION_REQUESTED, "10009");
        elsewhere.getActions().add(action(61, 2));
        atAdobe.getActions().addAll(List.of(action(51, 3), action(52, 2)));
        assertThat(unguarded()).isEmpty();

        here.getActions().add(action(11, 3));
        assertThat(unguarded()).containsExactly(11);
    }

    @Test
    public void aValidatorAtAConditionalResultIsNoGuard() {
        ActionDescriptor conditional = action(21, 2);
        ConditionalResultDescriptor result = new ConditionalResultDescriptor();
        result.setStep(2);
        result.getValidators().add(preparation(Map.of()));
        conditional.getConditionalResults().add(result);
        here.getActions().add(conditional);
        assertThat(unguarded()).containsExactly(21);
    }

    @Test
    public void theFirstGuardedTransitionOfTheStatusIsTheNext() {
        here.getActions().add(action(11, 3));
        here.getActions().add(guarded(21, 3));
        here.getActions().add(guarded(31, 3));
        elsewhere.getActions().add(guarded(41, 3));
        assertThat(ids(upcoming().leaving())).containsExactly(21, 31).inOrder();
        assertThat(upcoming().next().map(GuardedTransition::transitionId)).hasValue(21);
    }

    @Test
    public void aGlobalTransitionLeavesEveryStatus() {
        workflow.addGlobalAction(guarded(51, 3));
        assertThat(ids(upcoming().leaving())).containsExactly(51);
    }

    @Test
    public void aCommonTransitionOfTheStatusIsOneOfItsTransitions() {
        ActionDescriptor common = guarded(61, 2);
        workflow.addCommonAction(common);
        here.getActions().add(common);
        assertThat(ids(upcoming().leaving())).containsExactly(61);
        assertThat(upcoming().handOver().map(GuardedTransition::transitionId)).hasValue(61);
    }

    @Test
    public void aValidatorInAResultIsFoundToo() {
        ActionDescriptor plain = action(11, 3);
        plain.getUnconditionalResult().getValidators().add(preparation(Map.of()));
        ActionDescriptor conditional = action(21, 3);
        ConditionalResultDescriptor result = new ConditionalResultDescriptor();
        result.setStep(2);
        result.getValidators().add(preparation(Map.of()));
        conditional.getConditionalResults().add(result);
        here.getActions().addAll(List.of(plain, conditional));
        assertThat(ids(upcoming().leaving())).containsExactly(11, 21).inOrder();
        assertThat(upcoming().handOver().map(GuardedTransition::transitionId)).hasValue(21);
    }

    @Test
    public void aClassNameBetweenLineBreaksIsFoundToo() {
        ActionDescriptor action = action(11, 3);
        action.getValidators().add(validator("\n      " + PreparationValidator.class.getName() + "\n   "));
        here.getActions().add(action);
        assertThat(ids(upcoming().leaving())).containsExactly(11);
    }

    @Test
    public void theHandOverIsFoundWhereverItStarts() {
        elsewhere.getActions().add(action(31, 2));
        elsewhere.getActions().add(guarded(41, 2));
        assertThat(upcoming().leaving()).isEmpty();
        assertThat(upcoming().handOver().map(GuardedTransition::transitionId)).hasValue(41);
    }

    @Test
    public void aHandOverFromTheStatusOfTheIssueComesBeforeAnother() {
        elsewhere.getActions().add(guarded(41, 2));
        here.getActions().add(guarded(42, 2));
        assertThat(upcoming().handOver().map(GuardedTransition::transitionId)).hasValue(42);
    }

    @Test
    public void withoutTheStatusOfTheSetUpThereIsNoHandOver() {
        here.getActions().add(guarded(41, 2));
        parts.forget(InstalledObjects.STATUS_WITH_ADOBE);
        assertThat(upcoming().handOver()).isEmpty();
        assertThat(ids(upcoming().leaving())).containsExactly(41);
    }

    @Test
    public void theSettingsOfAllValidatorsAreReadInTheirOrder() {
        ActionDescriptor action = action(11, 3);
        action.getValidators().add(preparation(Map.of("mode.scope", "warn")));
        action.getUnconditionalResult().getValidators().add(preparation(Map.of("min.words", "${x}")));
        here.getActions().add(action);
        GuardedTransition transition = upcoming().next().orElseThrow();
        assertThat(transition.readablePolicies()).hasSize(1);
        assertThat(transition.readablePolicies().get(0).mode(Check.SCOPE)).isEqualTo(Mode.WARN);
        assertThat(transition.policies())
                .containsExactly(
                        new PolicyReading.Readable(transition.readablePolicies().get(0)),
                        new PolicyReading.Unreadable("min.words"))
                .inOrder();
    }

    @Test
    public void theNameIsTheTranslatedOneAndElseTheStoredOne() {
        ActionDescriptor translated = guarded(11, 3);
        translated.getMetaAttributes().put("jira.i18n.title", "partnerescalation.transition.hand-over");
        ActionDescriptor unknown = guarded(21, 3);
        unknown.getMetaAttributes().put("jira.i18n.title", "no.such.key");
        here.getActions().addAll(List.of(translated, unknown, guarded(31, 3)));
        assertThat(upcoming().leaving().stream()
                        .map(one -> one.nameIn(Bundles.texts(Bundles.DUTCH).forUser(null)))
                        .toList())
                .containsExactly(
                        Bundles.text(Bundles.DUTCH, "partnerescalation.transition.hand-over"), "Go 21", "Go 31")
                .inOrder();
        assertThat(upcoming()
                        .leaving()
                        .get(0)
                        .nameIn(Bundles.texts(Locale.ENGLISH).forUser(null)))
                .isEqualTo("Hand over to Adobe account team");
    }

    private List<Integer> unguarded() {
        return upcoming().unguarded().stream().map(Transition::id).toList();
    }

    private UpcomingTransitions upcoming() {
        Issue issue = Fake.of(Issue.class)
                .with("getStatus", Fake.of(Status.class).with("getId", HERE).build())
                .build();
        WorkflowManager workflows = Fake.of(WorkflowManager.class)
                .with(
                        "getWorkflow",
                        Fake.of(JiraWorkflow.class)
                                .with("getDescriptor", workflow)
                                .build())
                .build();
        return new GuardedTransitions(workflows, parts).of(issue);
    }

    private static List<Integer> ids(List<GuardedTransition> transitions) {
        return transitions.stream().map(GuardedTransition::transitionId).toList();
    }

    private static StepDescriptor step(int id, String statusId) {
        StepDescriptor step = new StepDescriptor();
        step.setId(id);
        step.setName("Step " + id);
        step.getMetaAttributes().put("jira.status.id", " " + statusId + "\n");
        return step;
    }

    private static ActionDescriptor guarded(int id, int toStep) {
        ActionDescriptor action = action(id, toStep);
        action.getValidators().add(preparation(Map.of()));
        return action;
    }

    private static ActionDescriptor action(int id, int toStep) {
        ActionDescriptor action = new ActionDescriptor();
        action.setId(id);
        action.setName("Go " + id);
        ResultDescriptor result = new ResultDescriptor();
        result.setStep(toStep);
        action.setUnconditionalResult(result);
        return action;
    }

    private static ValidatorDescriptor preparation(Map<String, String> arguments) {
        ValidatorDescriptor validator = validator(PreparationValidator.class.getName());
        validator.getArgs().putAll(arguments);
        return validator;
    }

    private static ValidatorDescriptor validator(String className) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().put("class.name", className);
        return validator;
    }
}
