package dev.partnerescalation.jira.rest;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupProgress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The progress of a set-up as JSON, with stable keys for programs and texts for the page's script. */
final class ProgressJson {

    private ProgressJson() {}

    /** The body of an answer; {@code state} is {@code none} for a project that the page never set up. */
    static Map<String, Object> of(Project project, Optional<SetupProgress> progress, SetupMessages messages) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", SetupJson.project(project));
        json.put("state", progress.map(run -> run.phase().key()).orElse("none"));
        json.put("running", progress.filter(SetupProgress::isRunning).isPresent());
        progress.ifPresent(run -> {
            json.put("run", run.run());
            json.put("text", messages.ending(run, project.getName() + " (" + project.getKey() + ")"));
            json.put("done", run.stepsDone());
            json.put("total", run.steps().size());
            json.put("steps", steps(run, messages));
        });
        return json;
    }

    private static List<Map<String, Object>> steps(SetupProgress run, SetupMessages messages) {
        return run.steps().entrySet().stream()
                .map(entry -> {
                    Map<String, Object> step = new LinkedHashMap<>();
                    step.put("step", entry.getKey());
                    step.put("title", messages.step(entry.getKey()));
                    step.put("state", run.stateKey(entry.getKey()));
                    step.put("text", messages.state(run, entry.getKey()));
                    return step;
                })
                .toList();
    }
}
