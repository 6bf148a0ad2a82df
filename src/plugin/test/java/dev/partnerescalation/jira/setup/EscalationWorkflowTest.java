package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import dev.partnerescalation.jira.descriptor.WorkflowFixtures;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Kind;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Place;
import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.jira.workflow.CommentRequiredValidator;
import dev.partnerescalation.jira.workflow.PreparationValidator;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** The workflow that the set-up writes has the shape of the specification. */
@SuppressWarnings("unchecked")
public final class EscalationWorkflowTest {

    private static final String DELETED_SCREEN = "30001";

    private final Runs runs = new Runs().withWorkflowParts();
    private final TransitionModules modules = new TransitionModules(runs.run());
    private final WorkflowDescriptor workflow = copyOfTheDefault();

    @Before
    public void write() {
        new EscalationWorkflow(runs.run()).writeTo(definition());
    }

    @Test
    public void nothingOfTheCopiedWorkflowRemainsButTheCreatingTransition() {
        assertThat(workflow.getGlobalActions()).isEmpty();
        assertThat(workflow.getCommonActions()).isEmpty();
        assertThat(workflow.getInitialActions()).hasSize(1);
        ActionDescriptor creating =
                (ActionDescriptor) workflow.getInitialActions().get(0);
        assertThat(creating.getUnconditionalResult().getPostFunctions()).hasSize(1);
        assertThat(creating.getValidators()).hasSize(1);
        assertThat(creating.getUnconditionalResult().getStep()).isEqualTo(EscalationStatus.DRAFT.step());
    }

    @Test
    public void everyStatusIsAStepWithTheIdThatJiraGaveIt() {
        List<String> statusIds = steps().stream()
                .map(step -> (String) step.getMetaAttributes().get("jira.status.id"))
                .toList();
        assertThat(statusIds)
                .containsExactly("20000", "20001", "20002", "20003", "20004", "20005", "6")
                .inOrder();
    }

    @Test
    public void everyNumberIsUsedOnce() {
        List<Integer> ids =
                new ArrayList<>(actions().stream().map(ActionDescriptor::getId).toList());
        ids.add(((ActionDescriptor) workflow.getInitialActions().get(0)).getId());
        assertThat(ids).containsNoDuplicates();
        assertThat(ids)
                .containsExactly(
                        1, 11, 21, 31, 41, 51, 61, 71, 81, 82, 83, 84, 91, 92, 101, 102, 103, 104, 105, 106, 111);
    }

    @Test
    public void everyStatusCanBeReachedAndLeft() {
        Set<Integer> reached = new TreeSet<>(Set.of(EscalationStatus.DRAFT.step()));
        while (reached.addAll(steps().stream()
                .filter(step -> reached.contains(step.getId()))
                .flatMap(step -> actionsOf(step).stream())
                .map(action -> action.getUnconditionalResult().getStep())
                .collect(Collectors.toSet()))) {
            // one more round
        }
        assertThat(reached).containsExactly(1, 2, 3, 4, 5, 6, 7);
        steps().forEach(step -> assertThat(step.getActions()).isNotEmpty());
    }

    @Test
    public void onlyTheHandOverAndAnAnswerLeadToAdobe() {
        List<Integer> leadingToAdobe = actions().stream()
                .filter(action -> action.getUnconditionalResult().getStep() == EscalationStatus.WITH_ADOBE.step())
                .map(ActionDescriptor::getId)
                .toList();
        assertThat(leadingToAdobe)
                .containsExactly(
                        EscalationTransition.HAND_OVER.id(EscalationStatus.READY),
                        EscalationTransition.PROVIDE_INFORMATION.id(EscalationStatus.INFORMATION_REQUESTED));
    }

    @Test
    public void eachGuardedTransitionBlocksItsChecksAndNoOthers() {
        assertThat(blocking(21)).containsExactly(Check.SCOPE, Check.TIMELINE);
        assertThat(blocking(31)).containsExactly(Check.SCOPE, Check.TIMELINE, Check.CONTACT);
        assertThat(blocking(41))
                .containsExactly(
                        Check.SCOPE, Check.TIMELINE, Check.CONTACT, Check.OPPORTUNITY, Check.EXAMPLES, Check.ENGLISH);
        assertThat(policy(21).mode(Check.ENGLISH)).isEqualTo(Mode.OFF);
        for (ActionDescriptor action : actions()) {
            boolean guarded = Set.of(21, 31, 41).contains(action.getId());
            assertWithMessage("validators of " + action.getId())
                    .that(guards(action))
                    .hasSize(guarded ? 1 : 0);
        }
    }

    @Test
    public void theValidatorsCountTheLinkTypeOfTheAppAndWebLinks() {
        assertThat(policy(41).linkTypeIds()).containsExactly("10500");
        assertThat(policy(41).countWebLinks()).isTrue();
        assertThat(guards(action(41)).get(0).getArgs())
                .containsEntry("full.module.key", "dev.partnerescalation.partner-escalationpreparation-validator");
    }

    @Test
    public void onlyWithdrawingWantsAComment() {
        for (ActionDescriptor action : actions()) {
            boolean wanted = action.getId() >= 101 && action.getId() <= 106;
            assertWithMessage("comment " + action.getId())
                    .that(validators(action).stream().anyMatch(validator -> CommentRequiredValidator.class
                            .getName()
                            .equals(validator.getArgs().get("class.name"))))
                    .isEqualTo(wanted);
        }
    }

    @Test
    public void closingSetsItsResolutionAndReopeningClearsIt() {
        assertThat(resolution(81))
                .isEqualTo(runs.parts.get("resolution.resolved-with-partner").orElseThrow());
        assertThat(resolution(92))
                .isEqualTo(runs.parts.get("resolution.resolved-with-adobe").orElseThrow());
        assertThat(resolution(106))
                .isEqualTo(runs.parts.get("resolution.withdrawn").orElseThrow());
        assertThat(resolution(111)).isEmpty();
        assertThat(functions(action(41)).stream()
                        .map(EscalationWorkflowTest::module)
                        .anyMatch(TransitionModules::setsResolution))
                .isFalse();
    }

    @Test
    public void fieldsAreSetBeforeTheHistoryIsWritten() {
        for (ActionDescriptor action : actions()) {
            List<String> names = functions(action).stream()
                    .map(function -> (String) function.getArgs().get("class.name"))
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .filter(name -> !name.equals("UpdateIssueFieldFunction"))
                    .toList();
            List<String> wanted = new ArrayList<>(List.of(
                    "UpdateIssueStatusFunction",
                    "CreateCommentFunction",
                    "GenerateChangeHistoryFunction",
                    "IssueReindexFunction",
                    "FireIssueEventFunction"));
            if (action.getId() == 41) {
                wanted.add(2, "RecordHandover");
            }
            assertThat(names).containsExactlyElementsIn(wanted).inOrder();
        }
    }

    @Test
    public void theHandOverIsRecordedForEverybodyByTheFunctionOfTheApp() {
        FunctionDescriptor record = functions(action(41)).get(2);

        assertThat(record.getType()).isEqualTo("class");
        assertThat(record.getArgs())
                .containsExactly(
                        "class.name", "dev.partnerescalation.jira.handover.RecordHandover",
                        "full.module.key", "dev.partnerescalation.partner-escalationrecord-handover",
                        "comment.role", "everybody");
    }

    @Test
    public void namesAreEnglishAndPointToTheirTranslation() {
        ActionDescriptor handOver = action(41);
        assertThat(handOver.getName()).isEqualTo("Hand over to Adobe account team");
        assertThat(handOver.getMetaAttributes())
                .containsAtLeast(
                        "jira.i18n.title", "partnerescalation.transition.hand-over",
                        "jira.i18n.submit", "partnerescalation.transition.hand-over.submit",
                        "jira.fieldscreen.id",
                                runs.parts.get("screen.hand-over").orElseThrow());
        assertThat(handOver.getView()).isEqualTo("fieldscreen");
        assertThat(action(11).getView()).isNull();
    }

    @Test
    public void whatAPersonHasToEnterOrMaySayHasAScreen() {
        for (ActionDescriptor action : actions()) {
            String screen =
                    switch (action.getId()) {
                        case 21 -> "screen.contact-partner";
                        case 31 -> "screen.prepare-handover";
                        case 41 -> "screen.hand-over";
                        case 81, 82, 83, 84 -> "screen.resolve";
                        case 101, 102, 103, 104, 105, 106 -> "screen.withdraw";
                        default -> "none";
                    };
            assertWithMessage("screen of " + action.getId())
                    .that(action.getMetaAttributes().get("jira.fieldscreen.id"))
                    .isEqualTo(runs.parts.get(screen).orElse(null));
        }
    }

    @Test
    public void aTransitionThatAnEarlierReleaseMadeWithoutItsScreenGetsIt() {
        action(31).setView(null);
        action(31).getMetaAttributes().remove("jira.fieldscreen.id");
        WorkflowDefects defects = defects(Set.of("10500"));

        assertThat(defects.in(definition())).containsExactly(EscalationTransition.PREPARE_HANDOVER);
        defects.repair(definition());
        assertThat(action(31).getView()).isEqualTo("fieldscreen");
        assertThat(action(31).getMetaAttributes())
                .containsEntry(
                        "jira.fieldscreen.id",
                        runs.parts.get("screen.prepare-handover").orElseThrow());
        assertThat(defects.in(definition())).isEmpty();
    }

    @Test
    public void aScreenThatAnAdministratorChoseForATransitionStays() {
        action(21).getMetaAttributes().put("jira.fieldscreen.id", "10");

        assertThat(defects(Set.of("10500")).in(definition())).isEmpty();
    }

    @Test
    public void aScreenThatWasDeletedIsReplaced() {
        action(82).getMetaAttributes().put("jira.fieldscreen.id", DELETED_SCREEN);
        WorkflowDefects defects = defects(Set.of("10500"));

        assertThat(defects.in(definition())).containsExactly(EscalationTransition.RESOLVE_WITH_PARTNER);
        defects.repair(definition());
        assertThat(defects.in(definition())).isEmpty();
    }

    @Test
    public void aNewWorkflowHasNoDefects() {
        assertThat(defects(Set.of("10500")).in(definition())).isEmpty();
    }

    @Test
    public void aGuardedTransitionThatLostItsValidatorGetsItBack() {
        action(41).getValidators().clear();
        WorkflowDefects defects = defects(Set.of("10500"));
        assertThat(defects.in(definition())).isNotEmpty();
        defects.repair(definition());
        assertThat(guards(action(41))).hasSize(1);
        assertThat(defects.in(definition())).isEmpty();
    }

    @Test
    public void aSettingThatAnAdministratorChangedStays() {
        guards(action(41)).get(0).getArgs().put("mode.contact", "off");
        assertThat(defects(Set.of("10500")).in(definition())).isEmpty();
    }

    @Test
    public void whatCannotBeReadGetsTheValueOfANewValidatorAndNothingElseChanges() {
        Map<Object, Object> settings = guards(action(21)).get(0).getArgs();
        settings.put("mode.examples", "<b>");
        settings.put("min.characters", "60");
        settings.put("link.types", "${issue.summary},10999");
        WorkflowDefects defects = defects(Set.of("10500"));
        assertThat(defects.in(definition())).containsExactly(EscalationTransition.CONTACT_PARTNER);
        defects.repair(definition());
        assertThat(blocking(21)).containsExactly(Check.SCOPE, Check.TIMELINE);
        assertThat(policy(21).minimumCharacters()).isEqualTo(60);
        assertThat(policy(21).linkTypeIds()).containsExactly("10500");
        assertThat(defects.in(definition())).isEmpty();
    }

    @Test
    public void oneRepairIsEnoughForSettingsThatAreUnreadableAndOutdated() {
        runs.parts.remember("link-type", "10777");
        guards(action(41)).get(0).getArgs().put("waivers", "perhaps");
        WorkflowDefects defects = defects(Set.of("10777"));
        defects.repair(definition());
        assertThat(defects.in(definition())).isEmpty();
        assertThat(policy(41).linkTypeIds()).containsExactly("10777");
    }

    @Test
    public void aLinkTypeThatWasCreatedAgainIsCountedAgain() {
        runs.parts.remember("link-type", "10777");
        WorkflowDefects defects = defects(Set.of("10777"));
        assertThat(defects.in(definition())).isNotEmpty();
        defects.repair(definition());
        assertThat(policy(41).linkTypeIds()).containsExactly("10777");
        assertThat(blocking(21)).containsExactly(Check.SCOPE, Check.TIMELINE);
    }

    @Test
    public void aResolutionThatWasCreatedAgainIsSetAgain() {
        runs.parts.remember("resolution.withdrawn", "30000");
        WorkflowDefects defects = new WorkflowDefects(modules, id -> !id.equals("20008"), id -> true, id -> true);
        assertThat(defects.in(definition())).isNotEmpty();
        defects.repair(definition());
        assertThat(resolution(101)).isEqualTo("30000");
        assertThat(resolution(81)).isEqualTo("20006");
    }

    @Test
    public void aHandOverWithoutItsRecordGetsItAgainInItsPlace() {
        List<FunctionDescriptor> functions = functions(action(41));
        functions.removeIf(function -> TransitionModules.records(module(function)));
        WorkflowDefects defects = defects(Set.of("10500"));

        assertThat(defects.in(definition())).containsExactly(EscalationTransition.HAND_OVER);
        defects.repair(definition());
        assertThat(TransitionModules.records(module(functions.get(2)))).isTrue();
        assertThat(TransitionModules.stores(module(functions.get(3)))).isTrue();
        assertThat(defects.in(definition())).isEmpty();
    }

    @Test
    public void whoCanReadTheCommentIsForAdministratorsToSay() {
        functions(action(41)).get(2).getArgs().put("comment.role", "10002");

        assertThat(defects(Set.of("10500")).in(definition())).isEmpty();
    }

    private WorkflowDefects defects(Set<String> linkTypes) {
        return new WorkflowDefects(modules, id -> true, linkTypes::contains, id -> !id.equals(DELETED_SCREEN));
    }

    private WorkflowDefinition definition() {
        return WorkflowDefinition.of(WorkflowFixtures.jira(workflow));
    }

    private static WorkflowModule module(FunctionDescriptor function) {
        return new WorkflowModule(Kind.POST_FUNCTION, Place.RESULT, function.getArgs());
    }

    private Set<Check> blocking(int actionId) {
        EscalationPolicy policy = policy(actionId);
        return Set.of(Check.values()).stream()
                .filter(check -> policy.mode(check) == Mode.BLOCK)
                .collect(Collectors.toSet());
    }

    private EscalationPolicy policy(int actionId) {
        ValidatorDescriptor validator = guards(action(actionId)).get(0);
        return ((PolicyReading.Readable) ValidatorSettings.read(validator.getArgs())).policy();
    }

    private String resolution(int actionId) {
        return functions(action(actionId)).stream()
                .filter(function -> TransitionModules.setsResolution(module(function)))
                .map(function -> (String) function.getArgs().get("field.value"))
                .collect(Collectors.joining());
    }

    private ActionDescriptor action(int id) {
        return workflow.getAction(id);
    }

    private List<ActionDescriptor> actions() {
        return steps().stream().flatMap(step -> actionsOf(step).stream()).toList();
    }

    private List<StepDescriptor> steps() {
        return workflow.getSteps();
    }

    private static List<ActionDescriptor> actionsOf(StepDescriptor step) {
        return step.getActions();
    }

    private static List<ValidatorDescriptor> validators(ActionDescriptor action) {
        return action.getValidators();
    }

    private static List<ValidatorDescriptor> guards(ActionDescriptor action) {
        return validators(action).stream()
                .filter(validator -> PreparationValidator.class
                        .getName()
                        .equals(validator.getArgs().get("class.name")))
                .toList();
    }

    private static List<FunctionDescriptor> functions(ActionDescriptor action) {
        return action.getUnconditionalResult().getPostFunctions();
    }

    /** One step with one common, one global and one ordinary action, and the action that creates. */
    private static WorkflowDescriptor copyOfTheDefault() {
        WorkflowDescriptor copy = new WorkflowDescriptor();
        ActionDescriptor creating = transition(1);
        creating.getValidators().add(new ValidatorDescriptor());
        creating.getUnconditionalResult().getPostFunctions().add(new FunctionDescriptor());
        copy.addInitialAction(creating);
        copy.addGlobalAction(transition(4));
        copy.addCommonAction(transition(5));
        StepDescriptor open = new StepDescriptor();
        open.setId(1);
        open.setName("Open");
        open.getActions().add(transition(2));
        copy.addStep(open);
        return copy;
    }

    private static ActionDescriptor transition(int id) {
        ActionDescriptor action = new ActionDescriptor();
        action.setId(id);
        ResultDescriptor result = new ResultDescriptor();
        result.setStep(1);
        action.setUnconditionalResult(result);
        return action;
    }
}
