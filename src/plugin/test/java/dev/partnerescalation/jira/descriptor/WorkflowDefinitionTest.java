package dev.partnerescalation.jira.descriptor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.descriptor.Transition.Origin;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Kind;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Place;
import dev.partnerescalation.jira.handover.RecordHandover;
import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.jira.workflow.InitialSettings;
import dev.partnerescalation.jira.workflow.PreparationModules;
import dev.partnerescalation.jira.workflow.PreparationValidator;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.Test;

/** Only the modules that are added and removed change; the rest of a workflow stays as it was, to the last argument. */
@SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
public final class WorkflowDefinitionTest {

    private static final ValidatorSettings SETTINGS = InitialSettings.initial(Optional.of(10500L));

    @Test
    public void addingTheValidatorChangesNothingElseInAnyShape() {
        for (String shape : WorkflowFixtures.ALL) {
            for (int id : transitionsOf(shape)) {
                WorkflowDescriptor workflow = WorkflowFixtures.read(shape);
                List<String> before = DescriptorSnapshot.without(workflow, WorkflowDefinitionTest::isNew);
                definition(workflow).add(id, PreparationModules.preparation(SETTINGS));
                assertWithMessage("%s %s", shape, id)
                        .that(DescriptorSnapshot.without(workflow, WorkflowDefinitionTest::isNew))
                        .isEqualTo(before);
                ActionDescriptor action = action(workflow, id);
                List<ValidatorDescriptor> validators = action.getValidators();
                ValidatorDescriptor last = validators.get(validators.size() - 1);
                assertThat(last.getArgs()).containsEntry("class.name", PreparationValidator.class.getName());
                assertThat(last.getParent()).isSameInstanceAs(action);
                assertThat(ValidatorSettings.read(last.getArgs()))
                        .isEqualTo(new PolicyReading.Readable(SETTINGS.policy()));
            }
        }
    }

    @Test
    public void removingItAgainRestoresExactlyWhatWasThere() {
        for (String shape : WorkflowFixtures.ALL) {
            for (int id : transitionsOf(shape)) {
                WorkflowDescriptor workflow = WorkflowFixtures.read(shape);
                if (definition(workflow).transition(id).orElseThrow().has(PreparationModules::isPreparation)) {
                    continue;
                }
                List<String> before = DescriptorSnapshot.of(workflow);
                definition(workflow).add(id, PreparationModules.preparation(SETTINGS));
                assertThat(DescriptorSnapshot.of(workflow)).isNotEqualTo(before);
                definition(workflow).remove(id, PreparationModules::isPreparation);
                assertWithMessage("%s %s", shape, id)
                        .that(DescriptorSnapshot.of(workflow))
                        .isEqualTo(before);
            }
        }
    }

    @Test
    public void removingEverythingOfTheAppKeepsTheModulesOfOthers() {
        for (String shape : WorkflowFixtures.ALL) {
            WorkflowDescriptor workflow = WorkflowFixtures.read(shape);
            List<String> others = DescriptorSnapshot.without(workflow, WorkflowDefinitionTest::isOfApp);
            definition(workflow).removeEverywhere(WorkflowModule::isOfApp);
            assertWithMessage(shape).that(DescriptorSnapshot.of(workflow)).isEqualTo(others);
        }
    }

    @Test
    public void aValidatorInAResultIsFoundAndRemovedAlthoughItsNameIsWrapped() {
        WorkflowDescriptor workflow = WorkflowFixtures.read("validators-in-results");
        assertThat(guarded(workflow)).containsExactly(11);
        definition(workflow).remove(11, PreparationModules::isPreparation);
        assertThat(guarded(workflow)).isEmpty();
        ResultDescriptor result = (ResultDescriptor)
                workflow.getAction(11).getConditionalResults().get(0);
        assertThat(result.getValidators()).hasSize(1);
    }

    @Test
    public void otherModulesOfTheAppAreCountedAndRemovedOnlyWithEverything() {
        WorkflowDescriptor workflow = WorkflowFixtures.read("plain");
        ValidatorDescriptor comment = new ValidatorDescriptor();
        comment.getArgs().put("class.name", " dev.partnerescalation.jira.workflow.CommentRequiredValidator\n");
        workflow.getAction(21).getValidators().add(comment);
        Transition transition = definition(workflow).transition(21).orElseThrow();
        assertThat(transition.has(PreparationModules::isPreparation)).isFalse();
        assertThat(modulesOfApp(transition)).isEqualTo(1);
        definition(workflow).remove(21, PreparationModules::isPreparation);
        assertThat(workflow.getAction(21).getValidators()).containsExactly(comment);
        definition(workflow).removeEverywhere(WorkflowModule::isOfApp);
        assertThat(workflow.getAction(21).getValidators()).isEmpty();
    }

    @Test
    public void functionsOfTheAppAreRemovedWithEverythingAsWell() {
        WorkflowDescriptor workflow = WorkflowFixtures.read("plain");
        List<String> before = DescriptorSnapshot.of(workflow);
        FunctionDescriptor record = new FunctionDescriptor();
        record.getArgs().put("class.name", RecordHandover.class.getName());
        workflow.getAction(31).getUnconditionalResult().getPostFunctions().add(2, record);
        assertThat(modulesOfApp(definition(workflow).transition(31).orElseThrow()))
                .isEqualTo(1);
        definition(workflow).removeEverywhere(WorkflowModule::isOfApp);
        assertThat(DescriptorSnapshot.of(workflow)).isEqualTo(before);
    }

    @Test
    public void aCommonTransitionIsOneAndKnowsAllItsOrigins() {
        WorkflowDescriptor workflow = WorkflowFixtures.read("common-actions");
        Transition close = definition(workflow).transition(5).orElseThrow();
        assertThat(close.origin()).isEqualTo(Origin.COMMON);
        assertThat(close.fromNames()).containsExactly("Open", "In Progress").inOrder();
        assertThat(close.toNames()).containsExactly("Closed");
        assertThat(close.nameKey()).hasValue("closeissue.close");
        definition(workflow).add(5, PreparationModules.preparation(SETTINGS));
        for (int step : List.of(1, 2)) {
            assertThat(workflow.getStep(step).getAction(5).getValidators()).hasSize(1);
        }
    }

    @Test
    public void everyOriginOfATransitionIsRead() {
        assertThat(transition("plain", 1).origin()).isEqualTo(Origin.INITIAL);
        assertThat(transition("plain", 11).origin()).isEqualTo(Origin.ORDINARY);
        assertThat(transition("global-actions", 92).origin()).isEqualTo(Origin.GLOBAL);
        assertThat(transition("global-actions", 92).fromNames()).isEmpty();
        assertThat(transition("conditional-results", 11).toNames())
                .containsExactly("Closed", "Open", "In Progress")
                .inOrder();
        assertThat(transition("loops", 11).toNames()).isEmpty();
        assertThat(transition("third-party", 11).name()).isEqualTo("R&D \u201ego\u201c");
    }

    @Test
    public void aWorkflowOfAnUnknownShapeIsRefusedAndStaysAsItIs() {
        refused(workflow -> workflow.getAction(11).setUnconditionalResult(null));
        refused(workflow -> workflow.getAction(11).getUnconditionalResult().setStep(77));
        refused(workflow -> workflow.getStep(1).getActions().add("an action"));
        refused(workflow -> workflow.getAction(11).getValidators().add(new StepDescriptorInPlaceOfAValidator()));
        refused(workflow -> workflow.getSteps().add(workflow.getStep(1)));
        refused(workflow -> {
            ActionDescriptor twin = new ActionDescriptor();
            twin.setId(11);
            workflow.getStep(2).getActions().add(twin);
        });
        assertThrows(UnknownShapeException.class, () -> WorkflowDefinition.understood(WorkflowFixtures.jira(null)));
    }

    @Test
    public void readingLeavesOutWhatIsNotUnderstood() {
        WorkflowDescriptor workflow = WorkflowFixtures.read("plain");
        List<Object> validators = workflow.getAction(11).getValidators();
        validators.add("a validator");
        workflow.getStep(1).getActions().add(0, "an action");
        WorkflowDefinition read = WorkflowDefinition.of(WorkflowFixtures.jira(workflow));
        assertThat(read.transitions())
                .isEqualTo(definition(WorkflowFixtures.read("plain")).transitions());
        read.add(11, PreparationModules.preparation(SETTINGS));
        assertThat(validators).hasSize(2);
        assertThat(validators.get(0)).isEqualTo("a validator");
    }

    @Test
    public void replacingGivesExactlyTheNewArgumentsToThatModuleAlone() {
        WorkflowDescriptor workflow = WorkflowFixtures.read("plain");
        definition(workflow).add(11, PreparationModules.preparation(SETTINGS));
        List<String> before = DescriptorSnapshot.without(workflow, WorkflowDefinitionTest::isOfApp);
        WorkflowModule old = PreparationModules.preparation(SETTINGS);
        WorkflowDefinition definition = definition(workflow);
        definition.replace(11, old, old.with("mode.scope", "warn").without("link.types"));
        assertThat(DescriptorSnapshot.without(workflow, WorkflowDefinitionTest::isOfApp))
                .isEqualTo(before);
        List<ValidatorDescriptor> validators = workflow.getAction(11).getValidators();
        Map<Object, Object> arguments = validators.get(validators.size() - 1).getArgs();
        assertThat(arguments).containsEntry("mode.scope", "warn");
        assertThat(arguments).doesNotContainKey("link.types");
        assertThat(arguments).hasSize(old.arguments().size() - 1);
        assertThrows(IllegalArgumentException.class, () -> definition.replace(11, old, old));
    }

    @Test
    public void aFunctionStandsBeforeTheOneThatIsNamedOrElseAtTheEnd() {
        WorkflowDescriptor workflow = WorkflowFixtures.read("plain");
        List<FunctionDescriptor> functions =
                workflow.getAction(31).getUnconditionalResult().getPostFunctions();
        int size = functions.size();
        Object third = functions.get(2).getArgs().get("class.name");
        WorkflowModule function = WorkflowModule.function("com.example.Function", Map.of("a", "b"));
        definition(workflow)
                .addBefore(31, function, module -> module.arguments().containsValue(third));
        definition(workflow).addBefore(31, function, module -> false);
        assertThat(functions.get(2).getArgs()).containsExactly("class.name", "com.example.Function", "a", "b");
        assertThat(functions.get(2).getType()).isEqualTo("class");
        assertThat(functions).hasSize(size + 2);
        assertThat(functions.get(size + 1).getArgs()).isEqualTo(functions.get(2).getArgs());
    }

    @Test
    public void whatIsWrittenIsReadAgain() {
        Step open = new Step(1, "Open", Optional.of("10001"));
        Step done = new Step(2, "Done", Optional.of("10002"));
        WorkflowModule validator = PreparationModules.preparation(SETTINGS);
        WorkflowModule function = WorkflowModule.function("com.example.Function", Map.of());
        Transition finish = new Transition(
                11,
                "Finish",
                Optional.of("some.key"),
                Optional.of("some.other.key"),
                Optional.of("10100"),
                Origin.ORDINARY,
                List.of(open),
                List.of(done),
                List.of(validator, function));
        WorkflowDescriptor workflow = WorkflowFixtures.read("global-actions");
        WorkflowDefinition definition = definition(workflow);
        definition.rebuild(List.of(open, done), List.of(finish));
        assertThat(definition.offeredIn(step -> true)).containsExactly(finish);
        assertThat(definition(workflow).transitions()).hasSize(2);
        Transition creating = definition.transitions().get(0);
        assertThat(creating.origin()).isEqualTo(Origin.INITIAL);
        assertThat(creating.to()).containsExactly(open);
        assertThat(workflow.getAction(11).getView()).isEqualTo("fieldscreen");
    }

    @Test
    public void theRunningTransitionIsTheOneThatTheEngineNames() {
        WorkflowDescriptor workflow = WorkflowFixtures.read("plain");
        assertThat(WorkflowDefinition.running(Map.of("descriptor", workflow, "actionId", 21)))
                .isEqualTo(definition(workflow).transition(21));
        assertThat(WorkflowDefinition.running(Map.of("descriptor", workflow, "actionId", 999)))
                .isEmpty();
        assertThat(WorkflowDefinition.running(Map.of("actionId", 21))).isEmpty();
    }

    private static void refused(Consumer<WorkflowDescriptor> damage) {
        WorkflowDescriptor workflow = WorkflowFixtures.read("plain");
        damage.accept(workflow);
        assertThrows(UnknownShapeException.class, () -> definition(workflow));
    }

    private static WorkflowDefinition definition(WorkflowDescriptor workflow) {
        return WorkflowDefinition.understood(WorkflowFixtures.jira(workflow));
    }

    private static long modulesOfApp(Transition transition) {
        return transition.modules().stream().filter(WorkflowModule::isOfApp).count();
    }

    private static List<Integer> transitionsOf(String shape) {
        return definition(WorkflowFixtures.read(shape)).transitions().stream()
                .map(Transition::id)
                .toList();
    }

    /** The engine has no way to find each of them. */
    private static ActionDescriptor action(WorkflowDescriptor workflow, int id) {
        List<ActionDescriptor> all = new ArrayList<>(workflow.getInitialActions());
        all.addAll(workflow.getGlobalActions());
        all.addAll(workflow.getCommonActions().values());
        ((List<StepDescriptor>) workflow.getSteps()).forEach(step -> all.addAll(step.getActions()));
        return all.stream().filter(action -> action.getId() == id).findFirst().orElseThrow();
    }

    private static Transition transition(String shape, int id) {
        return definition(WorkflowFixtures.read(shape)).transition(id).orElseThrow();
    }

    private static List<Integer> guarded(WorkflowDescriptor workflow) {
        return definition(workflow).transitions().stream()
                .filter(transition -> transition.has(PreparationModules::isPreparation))
                .map(Transition::id)
                .toList();
    }

    /** A validator of the app that was added just now; the one that a fixture has already says {@code warn}. */
    private static boolean isNew(Object module) {
        return isOfApp(module)
                && "block".equals(((ValidatorDescriptor) module).getArgs().get("mode.scope"));
    }

    private static boolean isOfApp(Object module) {
        return module instanceof ValidatorDescriptor validator
                && new WorkflowModule(Kind.VALIDATOR, Place.TRANSITION, validator.getArgs()).isOfApp();
    }

    private static final class StepDescriptorInPlaceOfAValidator extends StepDescriptor {
        private static final long serialVersionUID = 1;
    }
}
