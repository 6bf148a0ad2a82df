package dev.partnerescalation.jira.placement;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.handover.RecordHandover;
import dev.partnerescalation.jira.placement.WorkflowTransition.Kind;
import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.InitialSettings;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.jira.workflow.WorkflowModuleClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.Test;

/** Only our validator comes and goes; the rest of a workflow stays as other people made it, to the last argument. */
@SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
public final class WorkflowMapTest {

    private static final ValidatorSettings SETTINGS = InitialSettings.initial(Optional.of(10500L));

    @Test
    public void addingTheValidatorChangesNothingElseInAnyShape() {
        for (String shape : Fixtures.ALL) {
            for (int id : transitionsOf(shape)) {
                WorkflowDescriptor workflow = Fixtures.read(shape);
                List<String> before = DescriptorSnapshot.without(workflow, WorkflowMapTest::isNew);
                PlacementMap.of(workflow).add(id, WorkflowModuleClasses.gate(SETTINGS));
                assertWithMessage("%s %s", shape, id)
                        .that(DescriptorSnapshot.without(workflow, WorkflowMapTest::isNew))
                        .isEqualTo(before);
                ActionDescriptor action = action(workflow, id);
                List<ValidatorDescriptor> validators = action.getValidators();
                ValidatorDescriptor last = validators.get(validators.size() - 1);
                assertThat(GuardedTransitions.isOurs(last)).isTrue();
                assertThat(last.getParent()).isSameInstanceAs(action);
                assertThat(ValidatorSettings.read(last.getArgs()))
                        .isEqualTo(new PolicyReading.Readable(SETTINGS.policy()));
            }
        }
    }

    @Test
    public void removingItAgainGivesBackExactlyWhatWasThere() {
        for (String shape : Fixtures.ALL) {
            for (int id : transitionsOf(shape)) {
                WorkflowDescriptor workflow = Fixtures.read(shape);
                if (PlacementMap.of(workflow).transition(id).orElseThrow().isGate()) {
                    continue;
                }
                List<String> before = DescriptorSnapshot.of(workflow);
                PlacementMap.of(workflow).add(id, WorkflowModuleClasses.gate(SETTINGS));
                assertThat(DescriptorSnapshot.of(workflow)).isNotEqualTo(before);
                PlacementMap.of(workflow).removeGate(id);
                assertWithMessage("%s %s", shape, id)
                        .that(DescriptorSnapshot.of(workflow))
                        .isEqualTo(before);
            }
        }
    }

    @Test
    public void removingEverythingTakesNothingFromOthers() {
        for (String shape : Fixtures.ALL) {
            WorkflowDescriptor workflow = Fixtures.read(shape);
            List<String> others = DescriptorSnapshot.without(workflow, WorkflowMapTest::isOurs);
            PlacementMap.of(workflow).removeAll();
            assertWithMessage(shape).that(DescriptorSnapshot.of(workflow)).isEqualTo(others);
        }
    }

    @Test
    public void aValidatorInAResultIsFoundAndRemovedAlthoughItsNameIsWrapped() {
        WorkflowDescriptor workflow = Fixtures.read("validators-in-results");
        assertThat(gates(workflow)).containsExactly(11);
        PlacementMap.of(workflow).removeGate(11);
        assertThat(gates(workflow)).isEmpty();
        ResultDescriptor result = (ResultDescriptor)
                workflow.getAction(11).getConditionalResults().get(0);
        assertThat(result.getValidators()).hasSize(1);
    }

    @Test
    public void otherModulesOfTheAppAreCountedAndGoOnlyWithEverything() {
        WorkflowDescriptor workflow = Fixtures.read("plain");
        ValidatorDescriptor comment = new ValidatorDescriptor();
        comment.getArgs().put("class.name", " dev.partnerescalation.jira.workflow.CommentRequiredValidator\n");
        workflow.getAction(21).getValidators().add(comment);
        WorkflowTransition transition = PlacementMap.of(workflow).transition(21).orElseThrow();
        assertThat(transition.isGate()).isFalse();
        assertThat(transition.modules()).isEqualTo(1);
        PlacementMap.of(workflow).removeGate(21);
        assertThat(workflow.getAction(21).getValidators()).containsExactly(comment);
        PlacementMap.of(workflow).removeAll();
        assertThat(workflow.getAction(21).getValidators()).isEmpty();
    }

    @Test
    public void functionsOfTheAppGoWithEverythingAsWell() {
        WorkflowDescriptor workflow = Fixtures.read("plain");
        List<String> before = DescriptorSnapshot.of(workflow);
        FunctionDescriptor record = new FunctionDescriptor();
        record.getArgs().put("class.name", RecordHandover.class.getName());
        workflow.getAction(31).getUnconditionalResult().getPostFunctions().add(2, record);
        assertThat(PlacementMap.of(workflow).transition(31).orElseThrow().modules())
                .isEqualTo(1);
        PlacementMap.of(workflow).removeAll();
        assertThat(DescriptorSnapshot.of(workflow)).isEqualTo(before);
    }

    @Test
    public void aCommonTransitionIsOneAndKnowsAllItsOrigins() {
        WorkflowDescriptor workflow = Fixtures.read("common-actions");
        WorkflowTransition close = PlacementMap.of(workflow).transition(5).orElseThrow();
        assertThat(close.kind()).isEqualTo(Kind.COMMON);
        assertThat(close.from()).containsExactly("Open", "In Progress").inOrder();
        assertThat(close.to()).containsExactly("Closed");
        assertThat(close.nameKey()).hasValue("closeissue.close");
        PlacementMap.of(workflow).add(5, WorkflowModuleClasses.gate(SETTINGS));
        for (int step : List.of(1, 2)) {
            assertThat(workflow.getStep(step).getAction(5).getValidators()).hasSize(1);
        }
    }

    @Test
    public void everyKindOfTransitionIsTold() {
        assertThat(transition("plain", 1).kind()).isEqualTo(Kind.INITIAL);
        assertThat(transition("plain", 11).kind()).isEqualTo(Kind.ORDINARY);
        assertThat(transition("global-actions", 92).kind()).isEqualTo(Kind.GLOBAL);
        assertThat(transition("global-actions", 92).from()).isEmpty();
        assertThat(transition("conditional-results", 11).to())
                .containsExactly("Closed", "Open", "In Progress")
                .inOrder();
        assertThat(transition("loops", 11).to()).isEmpty();
        assertThat(transition("third-party", 11).name()).isEqualTo("R&D \u201ego\u201c");
    }

    @Test
    public void whatHasAShapeNobodyUnderstandsIsRefusedAndStaysAsItIs() {
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
        assertThat(assertThrows(PlacementRefusedException.class, () -> PlacementMap.of(null))
                        .obstacle())
                .isEqualTo(PlacementRefusal.FOREIGN);
    }

    private static void refused(Consumer<WorkflowDescriptor> damage) {
        WorkflowDescriptor workflow = Fixtures.read("plain");
        damage.accept(workflow);
        PlacementRefusedException refusal =
                assertThrows(PlacementRefusedException.class, () -> PlacementMap.of(workflow));
        assertThat(refusal.obstacle()).isEqualTo(PlacementRefusal.FOREIGN);
    }

    private static List<Integer> transitionsOf(String shape) {
        return PlacementMap.of(Fixtures.read(shape)).transitions().stream()
                .map(WorkflowTransition::id)
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

    private static WorkflowTransition transition(String shape, int id) {
        return PlacementMap.of(Fixtures.read(shape)).transition(id).orElseThrow();
    }

    private static List<Integer> gates(WorkflowDescriptor workflow) {
        return PlacementMap.of(workflow).transitions().stream()
                .filter(WorkflowTransition::isGate)
                .map(WorkflowTransition::id)
                .toList();
    }

    /** Ours, as it was added just now; the one that a fixture has already says {@code warn}. */
    private static boolean isNew(Object part) {
        return isOurs(part)
                && "block".equals(((ValidatorDescriptor) part).getArgs().get("mode.scope"));
    }

    private static boolean isOurs(Object part) {
        return part instanceof ValidatorDescriptor validator
                && WorkflowModuleClasses.owns((Map<?, ?>) validator.getArgs());
    }

    private static final class StepDescriptorInPlaceOfAValidator extends StepDescriptor {
        private static final long serialVersionUID = 1;
    }
}
