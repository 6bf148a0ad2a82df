package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A set-up run in a test: the settings live in a map, Jira is what the test fakes. */
final class Runs {

    static final long PROJECT_ID = 10000;

    final Map<String, Object> settings = new HashMap<>();
    final InstalledObjects parts = new InstalledObjects(EscalationInJira.settingsFactory(settings));

    /** A run on the project {@code SHOP}, for an administrator who reads English. */
    SetupRun run() {
        return new SetupRun(
                project(PROJECT_ID, "SHOP"),
                Bundles.user("admin"),
                Bundles.texts(Locale.ENGLISH).forLocale(Locale.ENGLISH),
                Bundles.texts(Locale.ENGLISH).english(),
                parts);
    }

    /** Ids for every object that a workflow refers to. */
    Runs withWorkflowParts() {
        parts.remember(InstalledObjects.LINK_TYPE, "10500");
        int id = 20000;
        for (EscalationStatus status : EscalationStatus.created()) {
            parts.remember(status.part(), Integer.toString(id++));
        }
        for (EscalationResolution resolution : EscalationResolution.values()) {
            parts.remember(resolution.part(), Integer.toString(id++));
        }
        for (EscalationScreen screen : EscalationScreen.values()) {
            parts.remember(screen.part(), Integer.toString(id++));
        }
        for (EscalationField field : EscalationField.values()) {
            parts.remember(InstalledObjects.fieldPart(field), "customfield_" + id++);
        }
        return this;
    }

    static Project project(long id, String key) {
        return Fake.of(Project.class)
                .with("getId", id)
                .with("getKey", key)
                .with("getName", key + " project")
                .build();
    }

    /** Carries tasks out as the set-up does. */
    static List<String> perform(List<Task> tasks) {
        return tasks.stream().map(task -> task.action().get()).toList();
    }
}
