package dev.partnerescalation.host.config;

import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ScreenRow;
import dev.partnerescalation.host.store.TabRow;
import dev.partnerescalation.host.store.WorkflowRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything stored that concerns one project: schemes, workflows, screens, fields. The same as long as nothing of it changes,
 * so that a test can compare the text of before and after.
 */
final class ConfigurationReport {

    private final ConfigStores stores;

    ConfigurationReport(ConfigStores stores) {
        this.stores = stores;
    }

    /** The report, with everything in a fixed order. */
    Map<String, Object> of(ProjectRow project) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("project", project.toString());
        report.put("roles", stores.projects().roleActors(project.id()));
        report.put("issueTypeScheme", issueTypeScheme(project.id()));
        report.put("workflowScheme", workflowScheme(project));
        report.put("workflows", workflows(project));
        report.put("issueTypeScreenScheme", screenSchemes(project.issueTypeScreenSchemeId()));
        report.put("screens", screens(project));
        report.put("fields", fields(project.id()));
        return report;
    }

    private Map<String, Object> issueTypeScheme(long projectId) {
        ContextRow scheme = stores.projects().issueTypeScheme(projectId);
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("scheme", scheme.schemeId() + " " + scheme.name());
        bean.put("description", scheme.description());
        bean.put(
                "issueTypes",
                stores.projects().issueTypes(projectId).stream()
                        .map(IssueTypeRow::toString)
                        .toList());
        return bean;
    }

    private String workflowScheme(ProjectRow project) {
        return project.workflowSchemeId() == null
                ? "none"
                : stores.workflowSchemes()
                        .find(project.workflowSchemeId())
                        .orElseThrow()
                        .toString();
    }

    private Map<String, Object> workflows(ProjectRow project) {
        Map<String, String> ofType = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        for (IssueTypeRow type : stores.projects().issueTypes(project.id())) {
            String name = stores.workflows().workflowName(project.id(), type.id());
            ofType.put(Long.toString(type.id()), name);
            names.add(name);
        }
        Map<String, Object> workflows = new LinkedHashMap<>();
        workflows.put("ofIssueTypes", ofType);
        names.forEach(name -> {
            stores.workflows().byName(name).map(WorkflowRow::toString).ifPresent(live -> workflows.put(name, live));
            stores.workflows()
                    .draftOf(name)
                    .map(WorkflowRow::toString)
                    .ifPresent(draft -> workflows.put(name + " (draft)", draft));
        });
        return workflows;
    }

    private List<String> screenSchemes(long id) {
        List<String> lines = new ArrayList<>();
        lines.add(stores.screenSchemes().typeScheme(id).orElseThrow().toString());
        stores.screenSchemes().typeItems(id).forEach(line -> {
            lines.add(line.toString());
            lines.add(stores.screenSchemes()
                    .scheme(line.screenSchemeId())
                    .orElseThrow()
                    .toString());
            stores.screenSchemes().items(line.screenSchemeId()).forEach(item -> lines.add(item.toString()));
        });
        return lines;
    }

    private Map<String, Object> screens(ProjectRow project) {
        Map<String, Object> screens = new TreeMap<>();
        stores.screenSchemes().typeItems(project.issueTypeScreenSchemeId()).stream()
                .flatMap(line -> stores.screenSchemes().items(line.screenSchemeId()).stream())
                .flatMap(item -> stores.screens().find(item.screenId()).stream())
                .distinct()
                .forEach(screen -> screens.put(screenTitle(screen), tabs(screen)));
        return screens;
    }

    private static String screenTitle(ScreenRow screen) {
        return screen.id() + " " + screen.name() + " " + screen.description();
    }

    private List<String> tabs(ScreenRow screen) {
        return stores.screens().tabs(screen.id()).stream().map(TabRow::toString).toList();
    }

    /** The fields with a context for the project; of their other contexts nothing is told. */
    private Map<String, Object> fields(long projectId) {
        Map<String, Object> fields = new TreeMap<>();
        for (CustomFieldRow field : stores.fields().all()) {
            List<ContextRow> here = stores.contexts().of(field.fieldId()).stream()
                    .filter(context ->
                            context.everyProject() || context.projectIds().contains(projectId))
                    .toList();
            if (!here.isEmpty()) {
                List<String> lines = new ArrayList<>(List.of(field.toString()));
                for (ContextRow context : here) {
                    lines.add(context.toString());
                    stores.fields().options(context.configId()).forEach(option -> lines.add(option.toString()));
                }
                fields.put(field.fieldId(), lines);
            }
        }
        return fields;
    }
}
