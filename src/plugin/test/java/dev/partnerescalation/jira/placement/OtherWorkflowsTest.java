package dev.partnerescalation.jira.placement;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.descriptor.DescriptorSnapshot;
import dev.partnerescalation.jira.descriptor.ShapeProblem;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import dev.partnerescalation.jira.workflow.PreparationModules;
import java.util.List;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

/** What is changed in which case, and what stays as it is. */
public final class OtherWorkflowsTest {

    private static final ApplicationUser ADMIN = Bundles.user("admin");

    private final FakeWorkflows jira = new FakeWorkflows();
    private final OtherWorkflows workflows = jira.otherWorkflows();

    @Test
    public void aWorkflowThatNoProjectUsesIsChangedItself() {
        jira.has("Support", "plain");
        assertThat(workflows.planAdding("Support", 11)).isEqualTo(ChangeTarget.WORKFLOW);
        assertThat(jira.log).isEmpty();
        workflows.add(ADMIN, "Support", 11, ChangeTarget.WORKFLOW);
        assertThat(guarded("Support")).containsExactly(11);
        assertThat(jira.log).containsExactly("admin updates Support");
    }

    @Test
    public void aWorkflowInUseStaysAsItIsAndGetsADraft() {
        jira.has("Support", "common-actions").used("Support");
        List<String> live = DescriptorSnapshot.of(jira.live("Support"));
        assertThat(workflows.add(ADMIN, "Support", 5, ChangeTarget.NEW_DRAFT)).isEqualTo(ChangeTarget.NEW_DRAFT);
        assertThat(DescriptorSnapshot.of(jira.live("Support"))).isEqualTo(live);
        assertThat(guardedInDraft("Support")).containsExactly(5);
        assertThat(jira.log)
                .containsExactly("admin drafts Support", "admin updates draft of Support")
                .inOrder();
    }

    @Test
    public void aDraftThatIsThereAlreadyKeepsWhatOthersDidInIt() {
        jira.has("Support", "plain").used("Support").drafted("Support", "loops");
        assertThat(workflows.add(ADMIN, "Support", 13, ChangeTarget.DRAFT)).isEqualTo(ChangeTarget.DRAFT);
        assertThat(guardedInDraft("Support")).containsExactly(13);
        assertThat(jira.draft("Support").getAction(31).getName()).isEqualTo("Round and round");
        assertThat(jira.log).containsExactly("admin updates draft of Support");
    }

    @Test
    public void twiceIsRefused() {
        jira.has("Support", "plain").used("Support");
        workflows.add(ADMIN, "Support", 11, ChangeTarget.NEW_DRAFT);
        refused(PlacementRefusal.ALREADY_THERE, () -> workflows.add(ADMIN, "Support", 11, ChangeTarget.DRAFT));
        assertThat(guardedInDraft("Support")).containsExactly(11);
        assertThat(jira.draft("Support").getAction(11).getValidators()).hasSize(1);
    }

    @Test
    public void whatCannotBeIsRefusedAndNothingChanges() {
        jira.has("Support", "plain").has("jira", "plain").system("jira");
        refused(PlacementRefusal.WORKFLOW, () -> workflows.add(ADMIN, "Nothing", 11, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.WORKFLOW, () -> workflows.add(ADMIN, " ", 11, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.SYSTEM, () -> workflows.add(ADMIN, "jira", 11, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.SYSTEM, () -> workflows.remove(ADMIN, "jira", 11));
        refused(PlacementRefusal.TRANSITION, () -> workflows.add(ADMIN, "Support", 999, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.CREATION, () -> workflows.add(ADMIN, "Support", 1, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.NOT_THERE, () -> workflows.remove(ADMIN, "Support", 11));
        refused(PlacementRefusal.MEANWHILE, () -> workflows.add(ADMIN, "Support", 11, ChangeTarget.NEW_DRAFT));
        jira.live("Support").getAction(11).setUnconditionalResult(null);
        refused(PlacementRefusal.FOREIGN, () -> workflows.add(ADMIN, "Support", 21, ChangeTarget.WORKFLOW));
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void workflowsAreNotChangedWhileSomebodyElseDoes() {
        jira.has("Support", "plain").isBusy();
        refused(PlacementRefusal.BUSY, () -> workflows.add(ADMIN, "Support", 11, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.BUSY, () -> workflows.removeEverywhere(ADMIN));
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void aDraftThatCouldNotBeFilledIsDeleted() {
        jira.has("Support", "plain").used("Support").failsToUpdate("Support");
        assertThrows(IllegalStateException.class, () -> workflows.add(ADMIN, "Support", 11, ChangeTarget.NEW_DRAFT));
        assertThat(workflows.survey().get(0).hasDraft()).isFalse();
        assertThat(guarded("Support")).isEmpty();
    }

    @Test
    public void removingOneLeavesTheOthers() {
        jira.has("Support", "plain");
        workflows.add(ADMIN, "Support", 11, ChangeTarget.WORKFLOW);
        workflows.add(ADMIN, "Support", 31, ChangeTarget.WORKFLOW);
        assertThat(workflows.remove(ADMIN, "Support", 11)).isEqualTo(ChangeTarget.WORKFLOW);
        assertThat(guarded("Support")).containsExactly(31);
    }

    @Test
    public void everywhereMeansAllWorkflowsAndDrafts() {
        jira.has("Idle", "validators-in-results")
                .has("Used", "validators-in-results")
                .used("Used")
                .has("Drafted", "validators-in-results")
                .used("Drafted")
                .drafted("Drafted", "validators-in-results")
                .has("Draft only", "plain")
                .used("Draft only")
                .drafted("Draft only", "validators-in-results")
                .has("Without the validator", "plain")
                .used("Without the validator");
        workflows.removeEverywhere(ADMIN);
        assertThat(guarded("Idle")).isEmpty();
        assertThat(guarded("Used")).containsExactly(11);
        assertThat(guardedInDraft("Used")).isEmpty();
        assertThat(guardedInDraft("Drafted")).isEmpty();
        assertThat(guardedInDraft("Draft only")).isEmpty();
        assertThat(jira.log.toString()).doesNotContain("Without the validator");
        jira.log.clear();
        workflows.removeEverywhere(ADMIN);
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void oneThatFailsDoesNotKeepTheOthersFromBeingCleared() {
        jira.has("A", "validators-in-results").failsToUpdate("A").has("B", "validators-in-results");
        assertThrows(IllegalStateException.class, () -> workflows.removeEverywhere(ADMIN));
        assertThat(guarded("A")).containsExactly(11);
        assertThat(guarded("B")).isEmpty();
    }

    @Test
    public void aJiraThatLacksAMemberIsLeftAsItWas() {
        jira.has("Support", "plain").used("Support").failsToUpdate("Support").lacksMember();
        assertThrows(NoSuchMethodError.class, () -> workflows.add(ADMIN, "Support", 11, ChangeTarget.NEW_DRAFT));
        assertThat(workflows.survey().get(0).hasDraft()).isFalse();
    }

    @Test
    public void aMissingMemberAtOneDoesNotKeepTheOthersFromBeingCleared() {
        jira.has("A", "validators-in-results").failsToUpdate("A").lacksMember().has("B", "validators-in-results");
        assertThrows(NoSuchMethodError.class, () -> workflows.removeEverywhere(ADMIN));
        assertThat(guarded("B")).isEmpty();
    }

    @Test
    public void theSurveyTellsWhoUsesAWorkflowAndWhatCannotBeRead() {
        jira.has("b", "plain").used("b").has("A", "plain").has("jira", "plain").system("jira");
        jira.live("A").getAction(11).setUnconditionalResult(null);
        List<SurveyedWorkflow> survey = workflows.survey();
        assertThat(survey.stream().map(SurveyedWorkflow::name))
                .containsExactly("A", "b", "jira")
                .inOrder();
        assertThat(survey.stream().map(SurveyedWorkflow::use))
                .containsExactly(Use.INACTIVE, Use.ACTIVE, Use.SYSTEM)
                .inOrder();
        assertThat(survey.stream().map(SurveyedWorkflow::isReadable))
                .containsExactly(false, true, true)
                .inOrder();
        assertThat(survey.get(0).live().problem().map(ShapeProblem::toString)).hasValue("Transition 11 leads nowhere");
    }

    private List<Integer> guarded(String workflow) {
        return of(workflow).used().stream()
                .filter(transition -> transition.has(PreparationModules::isPreparation))
                .map(Transition::id)
                .toList();
    }

    private List<Integer> guardedInDraft(String workflow) {
        return of(workflow).usedInDraft().stream()
                .filter(transition -> transition.has(PreparationModules::isPreparation))
                .map(Transition::id)
                .toList();
    }

    private SurveyedWorkflow of(String workflow) {
        return workflows.survey().stream()
                .filter(one -> one.name().equals(workflow))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(PlacementRefusal reason, ThrowingRunnable change) {
        assertThat(assertThrows(PlacementRefusedException.class, change).reason())
                .isEqualTo(reason);
    }
}
