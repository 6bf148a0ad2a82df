package dev.partnerescalation.jira.placement;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.placement.SurveyedWorkflow.Use;
import java.util.List;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

/** What changes when, and what is left alone. */
public final class OtherWorkflowsTest {

    private static final ApplicationUser ADMIN = Bundles.user("admin");

    private final FakeWorkflows jira = new FakeWorkflows();
    private final OtherWorkflows own = jira.own();

    @Test
    public void aWorkflowThatNobodyUsesChangesItself() {
        jira.has("Support", "plain");
        assertThat(own.planAdding("Support", 11)).isEqualTo(ChangeTarget.WORKFLOW);
        assertThat(jira.log).isEmpty();
        own.add(ADMIN, "Support", 11, ChangeTarget.WORKFLOW);
        assertThat(gates("Support")).containsExactly(11);
        assertThat(jira.log).containsExactly("admin updates Support");
    }

    @Test
    public void aWorkflowInUseStaysAsItIsAndGetsADraft() {
        jira.has("Support", "common-actions").used("Support");
        List<String> live = DescriptorSnapshot.of(jira.live("Support"));
        assertThat(own.add(ADMIN, "Support", 5, ChangeTarget.NEW_DRAFT)).isEqualTo(ChangeTarget.NEW_DRAFT);
        assertThat(DescriptorSnapshot.of(jira.live("Support"))).isEqualTo(live);
        assertThat(gatesInDraft("Support")).containsExactly(5);
        assertThat(jira.log)
                .containsExactly("admin drafts Support", "admin updates draft of Support")
                .inOrder();
    }

    @Test
    public void aDraftThatIsThereAlreadyKeepsWhatOthersDidInIt() {
        jira.has("Support", "plain").used("Support").drafted("Support", "loops");
        assertThat(own.add(ADMIN, "Support", 13, ChangeTarget.DRAFT)).isEqualTo(ChangeTarget.DRAFT);
        assertThat(gatesInDraft("Support")).containsExactly(13);
        assertThat(jira.draft("Support").getAction(31).getName()).isEqualTo("Round and round");
        assertThat(jira.log).containsExactly("admin updates draft of Support");
    }

    @Test
    public void twiceIsRefused() {
        jira.has("Support", "plain").used("Support");
        own.add(ADMIN, "Support", 11, ChangeTarget.NEW_DRAFT);
        refused(PlacementRefusal.ALREADY_THERE, () -> own.add(ADMIN, "Support", 11, ChangeTarget.DRAFT));
        assertThat(gatesInDraft("Support")).containsExactly(11);
        assertThat(jira.draft("Support").getAction(11).getValidators()).hasSize(1);
    }

    @Test
    public void whatCannotBeIsRefusedAndNothingChanges() {
        jira.has("Support", "plain").has("jira", "plain").system("jira");
        refused(PlacementRefusal.WORKFLOW, () -> own.add(ADMIN, "Nothing", 11, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.WORKFLOW, () -> own.add(ADMIN, " ", 11, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.SYSTEM, () -> own.add(ADMIN, "jira", 11, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.SYSTEM, () -> own.remove(ADMIN, "jira", 11));
        refused(PlacementRefusal.TRANSITION, () -> own.add(ADMIN, "Support", 999, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.CREATION, () -> own.add(ADMIN, "Support", 1, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.NOT_THERE, () -> own.remove(ADMIN, "Support", 11));
        refused(PlacementRefusal.MEANWHILE, () -> own.add(ADMIN, "Support", 11, ChangeTarget.NEW_DRAFT));
        jira.live("Support").getAction(11).setUnconditionalResult(null);
        refused(PlacementRefusal.FOREIGN, () -> own.add(ADMIN, "Support", 21, ChangeTarget.WORKFLOW));
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void nobodyChangesWorkflowsWhileSomebodyElseDoes() {
        jira.has("Support", "plain").isBusy();
        refused(PlacementRefusal.BUSY, () -> own.add(ADMIN, "Support", 11, ChangeTarget.WORKFLOW));
        refused(PlacementRefusal.BUSY, () -> own.removeEverywhere(ADMIN));
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void aDraftThatCouldNotBeFilledGoesAgain() {
        jira.has("Support", "plain").used("Support").failsToUpdate("Support");
        assertThrows(IllegalStateException.class, () -> own.add(ADMIN, "Support", 11, ChangeTarget.NEW_DRAFT));
        assertThat(own.survey().get(0).hasDraft()).isFalse();
        assertThat(gates("Support")).isEmpty();
    }

    @Test
    public void removingOneLeavesTheOthers() {
        jira.has("Support", "plain");
        own.add(ADMIN, "Support", 11, ChangeTarget.WORKFLOW);
        own.add(ADMIN, "Support", 31, ChangeTarget.WORKFLOW);
        assertThat(own.remove(ADMIN, "Support", 11)).isEqualTo(ChangeTarget.WORKFLOW);
        assertThat(gates("Support")).containsExactly(31);
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
                .has("Foreign to us", "plain")
                .used("Foreign to us");
        own.removeEverywhere(ADMIN);
        assertThat(gates("Idle")).isEmpty();
        assertThat(gates("Used")).containsExactly(11);
        assertThat(gatesInDraft("Used")).isEmpty();
        assertThat(gatesInDraft("Drafted")).isEmpty();
        assertThat(gatesInDraft("Draft only")).isEmpty();
        assertThat(jira.log.toString()).doesNotContain("Foreign to us");
        jira.log.clear();
        own.removeEverywhere(ADMIN);
        assertThat(jira.log).isEmpty();
    }

    @Test
    public void oneThatFailsDoesNotKeepTheOthersFromBeingCleared() {
        jira.has("A", "validators-in-results").failsToUpdate("A").has("B", "validators-in-results");
        assertThrows(IllegalStateException.class, () -> own.removeEverywhere(ADMIN));
        assertThat(gates("A")).containsExactly(11);
        assertThat(gates("B")).isEmpty();
    }

    @Test
    public void theSurveyTellsWhoUsesAWorkflowAndWhatCannotBeRead() {
        jira.has("b", "plain").used("b").has("A", "plain").has("jira", "plain").system("jira");
        jira.live("A").getAction(11).setUnconditionalResult(null);
        List<SurveyedWorkflow> survey = own.survey();
        assertThat(survey.stream().map(SurveyedWorkflow::name))
                .containsExactly("A", "b", "jira")
                .inOrder();
        assertThat(survey.stream().map(SurveyedWorkflow::use))
                .containsExactly(Use.INACTIVE, Use.ACTIVE, Use.SYSTEM)
                .inOrder();
        assertThat(survey.stream().map(SurveyedWorkflow::isReadable))
                .containsExactly(false, true, true)
                .inOrder();
    }

    private List<Integer> gates(String workflow) {
        return of(workflow).used().stream()
                .filter(WorkflowTransition::isGate)
                .map(WorkflowTransition::id)
                .toList();
    }

    private List<Integer> gatesInDraft(String workflow) {
        return of(workflow).usedInDraft().stream()
                .filter(WorkflowTransition::isGate)
                .map(WorkflowTransition::id)
                .toList();
    }

    private SurveyedWorkflow of(String workflow) {
        return own.survey().stream()
                .filter(one -> one.name().equals(workflow))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(PlacementRefusal obstacle, ThrowingRunnable change) {
        assertThat(assertThrows(PlacementRefusedException.class, change).obstacle())
                .isEqualTo(obstacle);
    }
}
