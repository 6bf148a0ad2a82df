package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.config.TranslatableKind;
import dev.partnerescalation.host.issue.IssueContext;
import dev.partnerescalation.host.issue.IssueField;
import dev.partnerescalation.host.issue.IssueFields;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ProjectStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What REST says about a field that can be set: its name, its type, the operations and the values to choose from. */
public final class FieldMeta {

    private static final Set<SystemField> REQUIRED = Set.of(
            SystemField.SUMMARY,
            SystemField.ISSUE_TYPE,
            SystemField.PROJECT,
            SystemField.REPORTER,
            SystemField.RESOLUTION);
    private static final Set<SystemField> WITH_DEFAULT = Set.of(SystemField.PRIORITY, SystemField.REPORTER);

    private final IssueFields fields;
    private final ConstantStore constants;
    private final ProjectStore projects;
    private final ConfigBeans beans;
    private final Supplier<Map<String, Object>> defaults;

    /** @param defaults the values of a new issue of the acting user, by field id */
    public FieldMeta(
            IssueFields fields,
            ConstantStore constants,
            ProjectStore projects,
            ConfigBeans beans,
            Supplier<Map<String, Object>> defaults) {
        this.fields = fields;
        this.constants = constants;
        this.projects = projects;
        this.beans = beans;
        this.defaults = defaults;
    }

    /** The entries of several fields by field id, in their order. */
    Map<String, Object> entries(List<String> fieldIds, IssueContext context) {
        Map<String, Object> entries = new LinkedHashMap<>();
        fieldIds.forEach(id -> entry(id, context).ifPresent(entry -> entries.put(id, entry)));
        return entries;
    }

    private Optional<Map<String, Object>> entry(String fieldId, IssueContext context) {
        Optional<SystemField> system = SystemField.of(fieldId);
        Optional<IssueField> field = fields.find(fieldId);
        if (system.isEmpty() && field.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("required", isRequired(fieldId));
        entry.put("schema", schema(fieldId));
        entry.put("name", name(fieldId));
        entry.put("fieldId", fieldId);
        entry.put("hasDefaultValue", system.filter(WITH_DEFAULT::contains).isPresent());
        system.filter(WITH_DEFAULT::contains)
                .flatMap(ignored -> field)
                .map(one -> one.type().json(defaults.get().get(fieldId)))
                .ifPresent(value -> entry.put("defaultValue", value));
        entry.put("operations", operations(system, field));
        allowed(fieldId, field, context).ifPresent(values -> entry.put("allowedValues", values));
        return Optional.of(entry);
    }

    private static List<String> operations(Optional<SystemField> system, Optional<IssueField> field) {
        if (system.filter(one -> one == SystemField.COMMENT || one == SystemField.ISSUE_LINKS)
                .isPresent()) {
            return List.of("add");
        }
        return field.filter(one -> one.type().isList()).isPresent() ? List.of("add", "set", "remove") : List.of("set");
    }

    private Optional<List<Object>> allowed(String fieldId, Optional<IssueField> field, IssueContext context) {
        if (fieldId.equals(SystemField.ISSUE_TYPE.id())) {
            return Optional.of(constants.issueType(context.typeId()).stream()
                    .<Object>map(beans::issueType)
                    .toList());
        }
        if (fieldId.equals(SystemField.PROJECT.id())) {
            return Optional.of(projects.byId(context.projectId()).stream()
                    .<Object>map(beans::projectShort)
                    .toList());
        }
        return field.filter(one -> one.type().isChoice()).map(one -> one.type().allowed(context));
    }

    /** Whether Jira refuses an empty value. */
    public boolean isRequired(String fieldId) {
        return SystemField.of(fieldId).filter(REQUIRED::contains).isPresent();
    }

    /** The description of a custom field for the acting user; empty for system fields. */
    public String description(String fieldId) {
        return fields.find(fieldId)
                .filter(IssueField::isCustom)
                .map(field -> beans.description(
                        TranslatableKind.CUSTOM_FIELD,
                        fieldId,
                        field.name(),
                        field.custom().description()))
                .orElse("");
    }

    /** The name of a field for the acting user. */
    public String name(String fieldId) {
        return fields.find(fieldId)
                .map(field -> field.isCustom()
                        ? beans.name(TranslatableKind.CUSTOM_FIELD, fieldId, field.name())
                        : field.name())
                .or(() -> SystemField.of(fieldId).map(SystemField::label))
                .orElse(fieldId);
    }

    /** The type of a field's values, as REST writes it. */
    Map<String, Object> schema(String fieldId) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Optional<IssueField> custom = fields.find(fieldId).filter(IssueField::isCustom);
        if (custom.isPresent()) {
            schema.put("type", custom.get().schemaType());
            if (custom.get().schemaItems() != null) {
                schema.put("items", custom.get().schemaItems());
            }
            schema.put("custom", custom.get().custom().typeKey());
            schema.put("customId", custom.get().custom().id());
        } else {
            SystemField.of(fieldId).ifPresent(system -> {
                system.schemaType().ifPresent(type -> schema.put("type", type));
                system.schemaItems().ifPresent(items -> schema.put("items", items));
                schema.put("system", fieldId);
            });
        }
        return schema;
    }
}
