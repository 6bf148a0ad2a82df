package dev.partnerescalation.jira.brief;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Who may read the brief: one choice for each project, and nobody where the choice cannot be used. */
public final class BriefReadersTest {

    private static final long SHOP = 10001L;
    private static final long TEAM = 10300L;
    private static final String KEY = "dev.partnerescalation.partner-escalation.brief-role." + SHOP;

    private final Map<String, Object> stored = new HashMap<>();
    private final Set<Long> existing = new HashSet<>(Set.of(TEAM));
    private final Set<ApplicationUser> browsing = new HashSet<>();
    private final Set<ApplicationUser> inTeam = new HashSet<>();
    private final ApplicationUser member = user("claire");
    private final ApplicationUser partner = user("agency");
    private final ApplicationUser stranger = user("stranger");
    private final Issue escalation = escalationIn(SHOP);
    private final BriefReaders readers = new BriefReaders(
            EscalationInJira.settingsFactory(stored),
            Fake.of(ProjectRoleManager.class)
                    .with("getProjectRole", arguments -> existing.contains(arguments[0]) ? team() : null)
                    .with("isUserInProjectRole", arguments -> inTeam.contains(arguments[0]))
                    .build(),
            Fake.of(PermissionManager.class)
                    .with("hasPermission", arguments -> browsing.contains(arguments[2]))
                    .build());

    public BriefReadersTest() {
        browsing.addAll(List.of(member, partner));
        inTeam.addAll(List.of(member, stranger));
    }

    @Test
    public void withoutAChoiceEverybodyWhoMayBrowseTheEscalationReadsIt() {
        assertThat(readers.mayRead(escalation, member)).isTrue();
        assertThat(readers.mayRead(escalation, partner)).isTrue();
        assertThat(readers.of(SHOP)).isEqualTo(new BriefAudience.Everybody());
    }

    @Test
    public void aRoleKeepsItToItsMembers() {
        readers.choose(SHOP, Optional.of(TEAM));

        assertThat(readers.mayRead(escalation, member)).isTrue();
        assertThat(readers.mayRead(escalation, partner)).isFalse();
        assertThat(readers.of(SHOP)).isEqualTo(new BriefAudience.Role(TEAM, "Team"));
    }

    @Test
    public void aRoleLetsNobodyReadWhatHeMayNotBrowse() {
        assertThat(readers.mayRead(escalation, stranger)).isFalse();
        readers.choose(SHOP, Optional.of(TEAM));
        assertThat(readers.mayRead(escalation, stranger)).isFalse();
    }

    @Test
    public void anUnauthenticatedPersonNeverReadsIt() {
        browsing.add(null);
        assertThat(readers.mayRead(escalation, null)).isFalse();
        readers.choose(SHOP, Optional.of(TEAM));
        assertThat(readers.mayRead(escalation, null)).isFalse();
    }

    @Test
    public void aRoleThatIsGoneLetsNobodyReadItAndIsNamed() {
        readers.choose(SHOP, Optional.of(TEAM));
        existing.clear();

        assertThat(readers.mayRead(escalation, member)).isFalse();
        assertThat(readers.of(SHOP)).isEqualTo(new BriefAudience.Nobody("10300"));
    }

    @Test
    public void whatCannotBeReadLetsNobodyReadIt() {
        for (Object unreadable : List.of("", "everybody", "-1", "10300 ", "1".repeat(19), List.of("10300"), 10300L)) {
            stored.put(KEY, unreadable);
            assertWithMessage("%s", unreadable)
                    .that(readers.mayRead(escalation, member))
                    .isFalse();
            assertWithMessage("%s", unreadable).that(readers.of(SHOP)).isInstanceOf(BriefAudience.Nobody.class);
        }
    }

    @Test
    public void eachProjectChoosesForItself() {
        readers.choose(SHOP, Optional.of(TEAM));

        assertThat(readers.mayRead(escalationIn(10002L), partner)).isTrue();
    }

    @Test
    public void everybodyIsChosenByTakingTheRoleAway() {
        readers.choose(SHOP, Optional.of(TEAM));
        readers.choose(SHOP, Optional.empty());

        assertThat(readers.mayRead(escalation, partner)).isTrue();
        assertThat(stored).isEmpty();
    }

    @Test
    public void aRoleThatDoesNotExistCannotBeChosen() {
        readers.choose(SHOP, Optional.of(TEAM));

        assertThrows(IllegalArgumentException.class, () -> readers.choose(SHOP, Optional.of(5L)));
        assertThat(readers.of(SHOP)).isEqualTo(new BriefAudience.Role(TEAM, "Team"));
    }

    private static Issue escalationIn(long projectId) {
        return Fake.of(Issue.class)
                .with("getProjectId", projectId)
                .with("getProjectObject", Fake.of(Project.class).build())
                .build();
    }

    private static ProjectRole team() {
        return Fake.of(ProjectRole.class)
                .with("getId", TEAM)
                .with("getName", "Team")
                .build();
    }

    private static ApplicationUser user(String key) {
        return Fake.of(ApplicationUser.class).with("getKey", key).build();
    }
}
