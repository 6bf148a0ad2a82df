package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.Messages;
import java.util.Optional;

/**
 * One look at, or one pass over, one project.
 *
 * @param project the project that is set up
 * @param administrator who asked; Jira's audit log names this person
 * @param messages the administrator's language, for the answer
 * @param english the language of what is stored in Jira
 * @param parts the ids of what was made so far
 */
record SetupRun(
        Project project, ApplicationUser administrator, Messages messages, Messages english, InstalledObjects parts) {

    /** The memory that survives a crash between making a thing and storing its id. */
    Creations creations() {
        return new Creations(parts);
    }

    Optional<String> id(String part) {
        return parts.get(part);
    }

    /** The id of a part that an earlier step has made; only for deeds, never while planning. */
    String madeId(String part) {
        return id(part).orElseThrow(() -> new IllegalStateException("No id is stored for the part " + part));
    }

    /** The name of a part that belongs to this project alone. */
    String ofProject(String part) {
        return projectPrefix(project.getId()) + part;
    }

    /** How the part names of one project begin. */
    static String projectPrefix(long projectId) {
        return "project." + projectId + ".";
    }

    /** The part name of a copied scheme while it is made and the project does not use it yet. */
    String copyOf(String part) {
        return "copy." + ofProject(part);
    }

    /** Notes that the project uses this scheme of its own from now on; so it is known as one that was set up. */
    String used(String part, String id) {
        parts.remember(ofProject(part), id);
        parts.forget(copyOf(part));
        return id;
    }

    /** A text about the set-up in the administrator's language. */
    String say(String key, Object... arguments) {
        return messages.text("partnerescalation.setup." + key, arguments);
    }

    /** A text of the set-up as it is stored in Jira. */
    String english(String key, Object... arguments) {
        return english.text("partnerescalation.setup." + key, arguments);
    }
}
