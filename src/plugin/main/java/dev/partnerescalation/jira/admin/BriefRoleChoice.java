package dev.partnerescalation.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.partnerescalation.jira.brief.BriefAudience;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.issue.JiraId;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The choice of who may read the briefs of a project, on the set-up page. Applying the set-up stores it, and so does a button of its own:
 * its list and its button belong to the form of the plan where there is one, and to a form of their own where there is none.
 */
final class BriefRoleChoice {

    /** The parameter that the form sends. */
    static final String PARAMETER = "briefRole";

    /** Its value for everybody who may browse the escalation. */
    static final String EVERYBODY = "everybody";

    /** The form of the plan. */
    private static final String PLAN_FORM = "pe-setup-apply-form";

    private static final String OWN_FORM = "pe-brief-role-form";
    private static final String TEXTS = "partnerescalation.setup.readers.";

    private final BriefReaders readers;
    private final ProjectRoleManager roles;

    BriefRoleChoice(BriefReaders readers, ProjectRoleManager roles) {
        this.readers = readers;
        this.roles = roles;
    }

    /**
     * What the page shows.
     *
     * @param errors why nobody can read the briefs now, if that is so
     * @param form the id of the form that the list and the button belong to
     * @param ownForms that form, where it is not the one of the plan
     * @param action where the button sends it
     */
    record View(
            String heading,
            String warning,
            List<String> errors,
            String label,
            String help,
            String name,
            List<Choice> options,
            String form,
            List<OwnForm> ownForms,
            String action,
            String button) {}

    /** A form without a button: that lies outside. */
    record OwnForm(String action, String token, String projectKey) {}

    /**
     * The choice for a project.
     *
     * @param applicable whether the page has the form of the plan
     */
    View view(Project project, boolean applicable, String token, Messages messages) {
        BriefAudience audience = readers.of(project.getId());
        List<String> errors = audience instanceof BriefAudience.Nobody nobody
                ? List.of(messages.text(TEXTS + "gone", nobody.stored()))
                : List.of();
        String button = messages.text(TEXTS + "save");
        return new View(
                messages.text("partnerescalation.setup.next.role"),
                messages.text(TEXTS + "warning"),
                errors,
                messages.text(TEXTS + "label"),
                messages.text(TEXTS + "help"),
                PARAMETER,
                options(audience, messages),
                applicable ? PLAN_FORM : OWN_FORM,
                applicable ? List.of() : List.of(new OwnForm(AdminLinks.CHOOSE_READERS, token, project.getKey())),
                AdminLinks.CHOOSE_READERS,
                button);
    }

    /**
     * Stores what an administrator sent.
     *
     * @param sent the id of a role, or {@link #EVERYBODY}
     * @return whether it can be stored; if not, nothing is changed
     */
    boolean choose(Project project, String sent) {
        if (!isPossible(sent)) {
            return false;
        }
        readers.choose(project.getId(), JiraId.of(sent));
        return true;
    }

    /** Whether this can be chosen: everybody, or a role that exists. */
    boolean isPossible(String sent) {
        return sent.equals(EVERYBODY)
                || JiraId.of(sent)
                        .filter(id -> roles.getProjectRole(id) != null)
                        .isPresent();
    }

    private List<Choice> options(BriefAudience audience, Messages messages) {
        List<Choice> options = new ArrayList<>();
        if (audience instanceof BriefAudience.Nobody) {
            options.add(new Choice("", messages.text(TEXTS + "choose"), true));
        }
        options.add(
                new Choice(EVERYBODY, messages.text(TEXTS + "everybody"), audience instanceof BriefAudience.Everybody));
        Optional<Long> chosen = audience instanceof BriefAudience.Role role ? Optional.of(role.id()) : Optional.empty();
        roles.getProjectRoles().stream()
                .sorted(Comparator.comparing(ProjectRole::getName, String.CASE_INSENSITIVE_ORDER))
                .map(role -> new Choice(
                        role.getId().toString(),
                        messages.text("partnerescalation.handover.config.role", role.getName()),
                        chosen.filter(role.getId()::equals).isPresent()))
                .forEach(options::add);
        return options;
    }
}
