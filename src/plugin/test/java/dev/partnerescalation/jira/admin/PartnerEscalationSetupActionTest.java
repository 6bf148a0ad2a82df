package dev.partnerescalation.jira.admin;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.brief.BriefAudience;
import dev.partnerescalation.jira.setup.FakeSetup;
import dev.partnerescalation.jira.setup.SetupProgress;
import dev.partnerescalation.jira.setup.SetupProgress.Phase;
import dev.partnerescalation.jira.setup.SetupRuns;
import dev.partnerescalation.jiraapi.ActionCall;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.After;
import org.junit.Test;

/** Who gets in, and what a command does. */
public final class PartnerEscalationSetupActionTest {

    private final FakeSetup jira = new FakeSetup(Locale.ENGLISH).create("fields", "Partner");
    private final Project shop = jira.project(1, "SHOP", "Webshop");
    private final SetupRuns runs = jira.runs();
    private boolean administrator = true;
    private String redirect = "";
    private String briefRole = "";

    @After
    public void end() throws InterruptedException {
        runs.close();
    }

    @Test
    public void anAdministratorSeesThePage() throws Exception {
        assertThat(as(Bundles.user("admin"), "default", "SHOP")).isEqualTo("input");
        assertThat(runs.progress(shop)).isEmpty();
    }

    @Test
    public void nobodyElseGetsInByAnyCommand() throws Exception {
        administrator = false;
        for (ApplicationUser user : Arrays.asList(null, Bundles.user("claire"))) {
            for (String command : List.of("default", "apply", "")) {
                assertThat(as(user, command, "SHOP")).isEqualTo("securitybreach");
            }
        }
        assertThat(runs.progress(shop)).isEmpty();
    }

    @Test
    public void somebodySignedOutIsRefusedEvenIfJiraWouldPermit() throws Exception {
        assertThat(as(null, "apply", "SHOP")).isEqualTo("securitybreach");
    }

    @Test
    public void applyingStartsTheRunAndLeadsToAPageThatMayBeReloaded() throws Exception {
        assertThat(as(Bundles.user("admin"), "apply", " SHOP ")).isEqualTo("none");
        SetupProgress end = FakeSetup.ended(runs, shop);
        assertThat(end.phase()).isEqualTo(Phase.DONE);
        assertThat(jira.actors).containsExactly("admin");
        assertThat(redirect)
                .isEqualTo("/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=SHOP&run=" + end.run());
    }

    @Test
    public void theSecondClickIsToldThatOneIsRunning() throws Exception {
        CountDownLatch signal = jira.waiting("screens", "Create screen");
        SetupRuns busy = jira.runs();
        busy.start(shop, Bundles.user("admin"));
        FakeSetup.at(busy, shop, "screens");
        assertThat(as(Bundles.user("admin"), "apply", "SHOP")).isEqualTo("none");
        assertThat(redirect).isEqualTo("/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=SHOP&refused=yes");
        signal.countDown();
        FakeSetup.ended(busy, shop);
        busy.close();
    }

    @Test
    public void anUnknownProjectStartsNothing() throws Exception {
        assertThat(as(Bundles.user("admin"), "apply", "NOPE")).isEqualTo("success");
        assertThat(runs.isBusy()).isFalse();
    }

    @Test
    public void theChoiceOfWhoReadsTheBriefIsStoredAlone() throws Exception {
        briefRole = "10300";
        assertThat(as(Bundles.user("admin"), "readers", "SHOP")).isEqualTo("none");
        assertThat(redirect)
                .isEqualTo("/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=SHOP&readers=saved");
        assertThat(readers()).isEqualTo(new BriefAudience.Role(10300, "Team <b>\"&"));
        assertThat(runs.progress(shop)).isEmpty();

        briefRole = "everybody";
        as(Bundles.user("admin"), "readers", "SHOP");
        assertThat(readers()).isEqualTo(new BriefAudience.Everybody());
    }

    @Test
    public void applyingStoresItToo() throws Exception {
        briefRole = "10300";
        assertThat(as(Bundles.user("admin"), "apply", "SHOP")).isEqualTo("none");
        FakeSetup.ended(runs, shop);
        assertThat(readers()).isEqualTo(new BriefAudience.Role(10300, "Team <b>\"&"));

        briefRole = "";
        as(Bundles.user("admin"), "apply", "SHOP");
        FakeSetup.ended(runs, shop);
        assertThat(readers()).isEqualTo(new BriefAudience.Role(10300, "Team <b>\"&"));
    }

    @Test
    public void aRoleThatDoesNotExistChangesNothingAndStartsNothing() throws Exception {
        for (String unknown : List.of("98765", "<b>", "-1", "everybody ")) {
            for (String command : List.of("readers", "apply")) {
                briefRole = unknown;
                assertThat(as(Bundles.user("admin"), command, "SHOP")).isEqualTo("none");
                assertThat(redirect).endsWith("?projectKey=SHOP&readers=unknown");
            }
        }
        assertThat(readers()).isEqualTo(new BriefAudience.Everybody());
        assertThat(runs.progress(shop)).isEmpty();
    }

    @Test
    public void nobodyElseChoosesWhoReadsTheBrief() throws Exception {
        administrator = false;
        briefRole = "10300";
        for (ApplicationUser user : Arrays.asList(null, Bundles.user("claire"))) {
            assertThat(as(user, "readers", "SHOP")).isEqualTo("securitybreach");
        }
        assertThat(readers()).isEqualTo(new BriefAudience.Everybody());
    }

    private BriefAudience readers() {
        return new Roles(jira).readers().of(1L);
    }

    @Test
    public void theViewIsMadeOnce() throws Exception {
        new ActionCall(Bundles.user("admin"), "token-1").run(() -> {
            PartnerEscalationSetupAction action = action();
            action.setProjectKey("SHOP");
            Map<String, Object> view = action.getView();
            assertThat(action.getView()).isSameInstanceAs(view);
            assertThat(view.toString()).contains("token-1");
            return null;
        });
    }

    private String as(ApplicationUser user, String command, String projectKey) throws Exception {
        ActionCall call = new ActionCall(user, "token-1");
        String result = call.run(() -> {
            PartnerEscalationSetupAction action = action();
            action.setProjectKey(projectKey);
            action.setBriefRole(briefRole);
            action.setCommand(command);
            return action.execute();
        });
        redirect = call.redirect().orElse("");
        return result;
    }

    private PartnerEscalationSetupAction action() {
        SetupPage page = new SetupPage(
                jira.compatibility,
                jira.setup(),
                runs,
                jira.health(),
                jira.projectManager(),
                new Roles(jira).choice(),
                Bundles.texts(Locale.ENGLISH),
                FakeSetup.today());
        return new PartnerEscalationSetupAction(
                page,
                Fake.of(GlobalPermissionManager.class)
                        .with("hasPermission", arguments -> administrator)
                        .build(),
                Fake.of(JiraAuthenticationContext.class)
                        .with("getLoggedInUser", arguments -> ActionCall.current()
                                .user())
                        .build());
    }
}
