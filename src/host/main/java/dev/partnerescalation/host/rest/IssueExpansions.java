package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.issue.IssueContext;
import dev.partnerescalation.host.issue.ScreenFields;
import dev.partnerescalation.host.store.IssueRow;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Issues with what a client wants to see beside the fields, the same for one issue and for each that a search finds. */
public final class IssueExpansions {

    /** What can be asked for. */
    static final Set<String> NAMES = Set.of(
            "renderedFields",
            "names",
            "schema",
            "operations",
            "editmeta",
            "changelog",
            "transitions",
            "transitions.fields");

    private static final String OF_EACH = "renderedFields,operations,editmeta,changelog,transitions";

    private final IssueBeans beans;
    private final RenderedFields rendered;
    private final OperationBeans operations;
    private final TransitionResource transitions;
    private final ScreenFields screens;
    private final FieldMeta meta;

    public IssueExpansions(
            IssueBeans beans,
            RenderedFields rendered,
            OperationBeans operations,
            TransitionResource transitions,
            ScreenFields screens,
            FieldMeta meta) {
        this.beans = beans;
        this.rendered = rendered;
        this.operations = operations;
        this.transitions = transitions;
        this.screens = screens;
        this.meta = meta;
    }

    /** One issue by itself, with names and schema of its own. */
    Map<String, Object> one(IssueRow issue, FieldSelection selection, Expansion expansion) {
        Map<String, Object> bean = bean("names,schema," + OF_EACH, issue, selection, expansion);
        addNamesAndSchema(bean, fieldIds(bean), expansion);
        return bean;
    }

    /** One of several issues, which share names and schema. */
    Map<String, Object> ofMany(IssueRow issue, FieldSelection selection, Expansion expansion) {
        return bean(OF_EACH, issue, selection, expansion);
    }

    /** The ids of the fields that an issue shows. */
    static List<String> fieldIds(Map<String, Object> bean) {
        return ((Map<?, ?>) bean.get("fields"))
                .keySet().stream().map(String::valueOf).toList();
    }

    /** Adds names and types of fields, where they are wanted. */
    void addNamesAndSchema(Map<String, Object> bean, Collection<String> fieldIds, Expansion expansion) {
        if (expansion.has("names")) {
            Map<String, Object> names = new LinkedHashMap<>();
            fieldIds.forEach(id -> names.put(id, meta.name(id)));
            bean.put("names", names);
        }
        if (expansion.has("schema")) {
            Map<String, Object> schemas = new LinkedHashMap<>();
            fieldIds.forEach(id -> schemas.put(id, meta.schema(id)));
            bean.put("schema", schemas);
        }
    }

    /** The fields that the reader can edit. */
    Map<String, Object> editmeta(IssueRow issue) {
        IssueContext context = new IssueContext(issue.projectId(), issue.typeId());
        return Map.of("fields", meta.entries(screens.forEdit(issue), context));
    }

    private Map<String, Object> bean(String expand, IssueRow issue, FieldSelection selection, Expansion expansion) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("expand", expand);
        bean.putAll(beans.issue(issue, selection));
        if (expansion.has("renderedFields")) {
            bean.put("renderedFields", rendered.of(issue, fieldIds(bean)));
        }
        if (expansion.has("transitions") || expansion.has("transitions.fields")) {
            bean.put("transitions", transitions.available(issue, expansion.has("transitions.fields")));
        }
        if (expansion.has("operations")) {
            bean.put("operations", operations.of(issue));
        }
        if (expansion.has("editmeta")) {
            bean.put("editmeta", editmeta(issue));
        }
        if (expansion.has("changelog")) {
            bean.put("changelog", beans.changelog(issue));
        }
        return bean;
    }
}
