package dev.partnerescalation.jira.setup;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Arrays;
import java.util.List;

/** The three ways in which an escalation ends. Resolutions are global in Jira; only the transitions of escalations set these. */
final class ResolutionsStep implements SetupStep {

    private final ResolutionManager resolutions;

    ResolutionsStep(ResolutionManager resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public String key() {
        return "resolutions";
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        ExistingObjects<Resolution> all = new ExistingObjects<>(
                resolutions.getResolutions(), Resolution::getId, Resolution::getName, Resolution::getDescription);
        return Arrays.stream(EscalationResolution.values())
                .map(resolution -> task(run, all, resolution))
                .toList();
    }

    private Task task(SetupRun run, ExistingObjects<Resolution> all, EscalationResolution resolution) {
        String name = run.english().text(resolution.nameKey());
        String description = run.english().text(resolution.descriptionKey());
        ExistingObjects.Wanted wanted = new ExistingObjects.Wanted(
                resolution.part(), run.messages().text(resolution.nameKey()), name, description);
        return all.findOrCreateUnique(run, wanted, () -> resolutions
                .createResolution(name, description)
                .getId());
    }
}
