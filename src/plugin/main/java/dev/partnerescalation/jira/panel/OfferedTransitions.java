package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import dev.partnerescalation.jira.descriptor.Transition;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whether a reader can take a transition, and what its screen asks for. */
final class OfferedTransitions {

    private static final Logger LOG = LoggerFactory.getLogger(OfferedTransitions.class);

    private final FieldScreenManager screens;
    private final PermissionManager permissions;

    OfferedTransitions(FieldScreenManager screens, PermissionManager permissions) {
        this.screens = screens;
        this.permissions = permissions;
    }

    /** The transition for this reader. */
    OfferedTransition of(Transition transition, PanelRequest request) {
        return new OfferedTransition(transition, isAvailable(request), screen(transition));
    }

    private boolean isAvailable(PanelRequest request) {
        return permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, request.issue(), request.reader());
    }

    /** Without it the panel leads to the edit page, which is the longer way to the same fields. */
    private Optional<FieldScreen> screen(Transition transition) {
        try {
            return transition
                    .screenId()
                    .filter(id -> id.matches("\\d{1,18}"))
                    .map(id -> screens.getFieldScreen(Long.valueOf(id)));
        } catch (RuntimeException | LinkageError unknown) {
            LOG.warn("The screen of transition {} cannot be read", transition.id(), unknown);
            return Optional.empty();
        }
    }
}
