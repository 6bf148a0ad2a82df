package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** Every project that was set up is checked, by what is stored and by what exists. */
public final class SetupHealthTest {

    private static final ApplicationUser ADMIN = Bundles.user("admin");

    private final FakeSetup jira = new FakeSetup(Locale.ENGLISH);
    private final Project shop = jira.project(10, "SHOP", "Webshop");
    private final Project ops = jira.project(1, "OPS", "Operations");
    private final Project hr = jira.project(100, "HR", "People");

    @Test
    public void withoutAnySetUpThereIsNothingToCheck() {
        assertThat(jira.create("fields", "Partner").health().check(ADMIN)).isEmpty();
    }

    @Test
    public void aProjectIsKnownByWhatIsStoredAboutIt() {
        jira.parts.remember("project.10.workflow-scheme", "7");
        assertThat(checked(jira.exists("fields", "Partner").health())).containsExactly("SHOP");
    }

    @Test
    public void aProjectIsKnownByItsIssueTypeScheme() {
        jira.parts.remember("issue-type", "10100");
        assertThat(checked(jira.exists("fields", "Partner").health(hr.getId(), ops.getId())))
                .containsExactly("HR", "OPS")
                .inOrder();
    }

    @Test
    public void whatIsNotAsPlannedIsNamedAndCanBeRepaired() {
        jira.parts.remember("project.10.workflow-scheme", "7");
        ProjectHealth health = jira.exists("fields", "Partner")
                .create("screens", "Create screen")
                .health()
                .check(ADMIN)
                .get(0);
        assertThat(health.isFine()).isFalse();
        assertThat(health.isRepairable()).isTrue();
        assertThat(health.deviations().stream().map(SetupItem::name)).containsExactly("Create screen");
    }

    @Test
    public void aConflictIsNamedAndCannotBeRepaired() {
        jira.parts.remember("project.10.workflow-scheme", "7");
        ProjectHealth health = jira.create("fields", "Partner")
                .conflict("workflow", "Workflow", "A draft is in the way")
                .health()
                .check(ADMIN)
                .get(0);
        assertThat(health.deviations()).hasSize(2);
        assertThat(health.isRepairable()).isFalse();
    }

    @Test
    public void aProjectThatCannotBeCheckedSaysSoUnderAReference() {
        jira.parts.remember("project.10.workflow-scheme", "7");
        ProjectHealth health = jira.unreadable("fields").health().check(ADMIN).get(0);
        assertThat(health.project()).isSameInstanceAs(shop);
        assertThat(health.reference().orElseThrow()).matches("[0-9a-f]{8}");
        assertThat(health.isFine()).isFalse();
        assertThat(health.isRepairable()).isFalse();
    }

    private static List<String> checked(SetupHealth health) {
        return health.check(ADMIN).stream().map(one -> one.project().getKey()).toList();
    }
}
