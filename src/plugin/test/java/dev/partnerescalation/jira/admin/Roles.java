package dev.partnerescalation.jira.admin;

import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.setup.FakeSetup;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The project roles of a Jira in memory. */
final class Roles {

    static final long TEAM = 10300;

    private final Map<Long, ProjectRole> existing = new TreeMap<>();
    private final FakeSetup jira;

    Roles(FakeSetup jira) {
        this.jira = jira;
        add(TEAM, "Team <b>\"&");
        add(10301, "agency");
    }

    void add(long id, String name) {
        existing.put(
                id,
                Fake.of(ProjectRole.class)
                        .with("getId", id)
                        .with("getName", name)
                        .build());
    }

    void remove(long id) {
        existing.remove(id);
    }

    BriefRoleChoice choice() {
        return new BriefRoleChoice(readers(), manager());
    }

    BriefReaders readers() {
        return new BriefReaders(
                EscalationInJira.settingsFactory(jira.settings),
                manager(),
                Fake.of(PermissionManager.class).build());
    }

    private ProjectRoleManager manager() {
        return Fake.of(ProjectRoleManager.class)
                .with("getProjectRole", arguments -> existing.get(arguments[0]))
                .with("getProjectRoles", arguments -> List.copyOf(existing.values()))
                .build();
    }
}
