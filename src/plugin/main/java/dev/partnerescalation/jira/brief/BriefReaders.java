package dev.partnerescalation.jira.brief;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.issue.AppSettings;
import dev.partnerescalation.jira.issue.JiraId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the brief of an escalation. The partner often reads along in Jira, so a project can keep its briefs to one project role;
 * panel, REST and the comment of the hand-over all follow that one choice.
 *
 * <p>The choice is read on each use, because another node of a cluster may have changed it, and within one request once. One that cannot be used shows the brief to
 * nobody.
 */
public final class BriefReaders {

    private static final String SETTINGS_KEY = "dev.partnerescalation.partner-escalation.brief-role.";

    private final AppSettings settings;
    private final ProjectRoleManager roles;
    private final PermissionManager permissions;
    private final ThreadLocal<Map<Long, Optional<Object>>> kept = new ThreadLocal<>();

    public BriefReaders(PluginSettingsFactory settings, ProjectRoleManager roles, PermissionManager permissions) {
        this.settings = new AppSettings(settings);
        this.roles = roles;
        this.permissions = permissions;
    }

    /**
     * Whether this person may read the brief of this escalation now.
     *
     * @param reader null for an unauthenticated person, who may never
     */
    public boolean mayRead(Issue issue, @Nullable ApplicationUser reader) {
        if (reader == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader)) {
            return false;
        }
        Object stored = stored(issue.getProjectId());
        if (stored == null) {
            return true;
        }
        return role(stored)
                .filter(role -> roles.isUserInProjectRole(reader, role, issue.getProjectObject()))
                .isPresent();
    }

    /**
     * Whom a project lets read its briefs.
     *
     * @param projectId of Jira
     */
    public BriefAudience of(Long projectId) {
        Object stored = stored(projectId);
        if (stored == null) {
            return new BriefAudience.Everybody();
        }
        return role(stored)
                .<BriefAudience>map(role -> new BriefAudience.Role(role.getId(), role.getName()))
                .orElseGet(() -> new BriefAudience.Nobody(String.valueOf(stored)));
    }

    /**
     * Lets those with this project role read the briefs of a project; empty lets everybody who may browse the escalation.
     *
     * @throws IllegalArgumentException if there is no such role; nothing is changed
     */
    public void choose(Long projectId, Optional<Long> roleId) {
        if (roleId.isEmpty()) {
            settings.remove(SETTINGS_KEY + projectId);
            return;
        }
        String id = roleId.get().toString();
        if (role(id).isEmpty()) {
            throw new IllegalArgumentException("There is no project role with the ID " + id);
        }
        settings.put(SETTINGS_KEY + projectId, id);
    }

    /**
     * Lets everything that this thread does for one request see one choice of each project, which is read once and not for each issue. It
     * is for work that only reads.
     *
     * @return what the work answers
     */
    public <T> T readingOnce(Supplier<T> work) {
        if (kept.get() != null) {
            return work.get();
        }
        kept.set(new HashMap<>());
        try {
            return work.get();
        } finally {
            kept.remove();
        }
    }

    private @Nullable Object stored(@Nullable Long projectId) {
        Map<Long, Optional<Object>> known = kept.get();
        return known == null || projectId == null
                ? settings.get(SETTINGS_KEY + projectId)
                : known.computeIfAbsent(projectId, id -> Optional.ofNullable(settings.get(SETTINGS_KEY + id)))
                        .orElse(null);
    }

    private Optional<ProjectRole> role(Object stored) {
        return JiraId.of(stored).map(roles::getProjectRole);
    }
}
