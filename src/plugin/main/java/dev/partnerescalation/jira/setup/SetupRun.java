package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.Messages;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One plan, or one set-up, of one project.
 *
 * @param project the project that is set up
 * @param administrator who asked; Jira's audit log names this person
 * @param messages the administrator's language, for the answer
 * @param english the language of what is stored in Jira
 * @param installed the ids of what was created so far
 */
record SetupRun(
        Project project,
        ApplicationUser administrator,
        Messages messages,
        Messages english,
        InstalledObjects installed) {

    /** What is stored between creating an object and storing its id, so that it survives a crash. */
    Creations creations() {
        return new Creations(installed);
    }

    /** The stored id of an object. */
    Optional<String> id(String part) {
        return installed.get(part);
    }

    /** The id of an object that an earlier step has created; only for actions, never while planning. */
    String createdId(String part) {
        return id(part).orElseThrow(() -> new IllegalStateException("No id is stored for " + part));
    }

    /** The key of an object that belongs to this project alone. */
    String ofProject(String part) {
        return InstalledIds.projectPrefix(project.getId()) + part;
    }

    /** A text about the set-up in the administrator's language. */
    String say(String key, Object... arguments) {
        return messages.text("partnerescalation.setup." + key, arguments);
    }

    /** A text about the set-up with a list of names, which are given by their bundle keys. */
    String sayWithNames(String key, Stream<String> nameKeys) {
        return say(key, messages.list(nameKeys.map(messages::text).toList()));
    }

    /** A text of the set-up as it is stored in Jira. */
    String english(String key, Object... arguments) {
        return english.text("partnerescalation.setup." + key, arguments);
    }
}
