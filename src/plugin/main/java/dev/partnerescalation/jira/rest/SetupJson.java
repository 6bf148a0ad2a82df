package dev.partnerescalation.jira.rest;

import com.atlassian.jira.project.Project;
import dev.partnerescalation.jira.setup.SetupItem;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.setup.StepReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as JSON: maps and lists only, so that no JSON library appears in the signatures of the app. */
final class SetupJson {

    private SetupJson() {}

    /** The body of an answer; {@code changed} belongs to a result, a plan changes nothing. */
    static Map<String, Object> of(SetupReport report, boolean result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", project(report.project()));
        json.put("complete", report.isComplete());
        if (result) {
            json.put("changed", report.isChanged());
        }
        json.put("steps", report.steps().stream().map(SetupJson::step).toList());
        return json;
    }

    /** Which project an answer is about. */
    static Map<String, Object> project(Project project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(project.getId()));
        json.put("key", project.getKey());
        json.put("name", project.getName());
        return json;
    }

    private static Map<String, Object> step(StepReport step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", step.step());
        json.put("title", step.title());
        json.put("state", step.state().key());
        json.put("items", items(step.items()));
        return json;
    }

    private static List<Map<String, Object>> items(List<SetupItem> items) {
        return items.stream().map(SetupJson::item).toList();
    }

    private static Map<String, Object> item(SetupItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("part", item.part());
        json.put("name", item.name());
        json.put("state", item.state().key());
        item.id().ifPresent(id -> json.put("id", id));
        json.put("message", item.message());
        return json;
    }
}
