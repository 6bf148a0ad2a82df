package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.config.ConfigObjects;
import dev.partnerescalation.host.config.FieldType;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.FieldStore;
import dev.partnerescalation.host.user.Users;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of issues and the type of each: those of the system, and the custom fields as they are right now. */
public final class IssueFields {

    private final FieldStore fields;
    private final ConfigObjects objects;
    private final ConfigBeans beans;
    private final UserType person;
    private final DateTimeType moment;
    private final Map<SystemField, IssueField> system = new EnumMap<>(SystemField.class);

    IssueFields(Database database, ConfigObjects objects, ConfigBeans beans, JsonTimes times, Users users) {
        this.fields = new FieldStore(database);
        this.objects = objects;
        this.beans = beans;
        this.person = new UserType(users, beans);
        this.moment = new DateTimeType(times::format, times::parse);
        putSystemFields(new ConstantStore(database));
    }

    private void putSystemFields(ConstantStore constants) {
        put(SystemField.SUMMARY, new TextType(TextType.ONE_LINE));
        put(SystemField.DESCRIPTION, new TextType(TextType.MANY_LINES));
        put(SystemField.ENVIRONMENT, new TextType(TextType.MANY_LINES));
        put(
                SystemField.ISSUE_TYPE,
                new ConstantType<>(
                        "Issue Type",
                        constants::issueTypes,
                        row -> new ConstantType.Named(row.id(), row.name()),
                        beans::issueType,
                        objects::issueType));
        put(
                SystemField.STATUS,
                new ConstantType<>(
                        "Status",
                        constants::statuses,
                        row -> new ConstantType.Named(row.id(), row.name()),
                        beans::status,
                        objects::status));
        put(
                SystemField.PRIORITY,
                new ConstantType<>(
                        "Priority",
                        constants::priorities,
                        row -> new ConstantType.Named(row.id(), row.name()),
                        beans::priority,
                        objects::priority));
        put(
                SystemField.RESOLUTION,
                new ConstantType<>(
                        "Resolution",
                        constants::resolutions,
                        row -> new ConstantType.Named(row.id(), row.name()),
                        beans::resolution,
                        objects::resolution));
        put(SystemField.ASSIGNEE, person);
        put(SystemField.REPORTER, person);
        put(SystemField.CREATOR, person);
        put(SystemField.CREATED, moment);
        put(SystemField.UPDATED, moment);
        put(SystemField.RESOLVED, moment);
        put(SystemField.DUE_DATE, new DateType());
        put(SystemField.LABELS, new LabelsType(null));
    }

    private void put(SystemField field, ValueType type) {
        system.put(field, new IssueField(field.id(), field.label(), type, field, null));
    }

    /** A field of the system that has a value of its own; project, links and comments have none. */
    IssueField of(SystemField field) {
        return system.get(field);
    }

    /** The field with this id, if it has a value of its own. */
    public Optional<IssueField> find(String fieldId) {
        Optional<IssueField> ofSystem = SystemField.of(fieldId).map(system::get);
        return ofSystem.isPresent()
                ? ofSystem
                : customId(fieldId).flatMap(fields::find).flatMap(this::custom);
    }

    /** The fields of the system that have values of their own. */
    public List<IssueField> systemFields() {
        return List.copyOf(system.values());
    }

    /** The custom fields that issues of this place have. */
    public List<IssueField> customFields(IssueContext place) {
        Set<String> here = fields.fieldsWithContext(place.projectId(), place.typeId());
        return customFields().filter(field -> here.contains(field.id())).toList();
    }

    /** All custom fields, wherever they apply. */
    Stream<IssueField> customFields() {
        return fields.all().stream().flatMap(row -> custom(row).stream());
    }

    /** Whether issues of this place have the field: a custom field needs a context there. */
    public boolean isRelevant(IssueField field, IssueContext place) {
        return !field.isCustom()
                || fields.relevant(field.id(), place.projectId(), place.typeId())
                        .isPresent();
    }

    private Optional<IssueField> custom(CustomFieldRow row) {
        return FieldType.of(row.typeKey())
                .map(type -> new IssueField(row.fieldId(), row.name(), typeOf(type, row), null, row));
    }

    private ValueType typeOf(FieldType type, CustomFieldRow row) {
        OptionChoices choices = new OptionChoices(row.fieldId(), fields, objects, beans);
        return switch (type) {
            case TEXT, READ_ONLY -> new TextType(TextType.ONE_LINE);
            case LONG_TEXT -> new TextType(TextType.MANY_LINES);
            case URL -> new UrlType();
            case SELECT, RADIO -> new OptionType(choices);
            case CHECKBOXES, MULTI_SELECT -> new OptionsType(choices);
            case DATE -> new DateType();
            case DATE_TIME -> moment;
            case NUMBER -> new NumberType();
            case USER -> person;
            case LABELS -> new LabelsType(row.id());
        };
    }

    private static Optional<Long> customId(String fieldId) {
        return fieldId.matches("customfield_\\d{1,18}")
                ? Optional.of(Long.valueOf(fieldId.substring("customfield_".length())))
                : Optional.empty();
    }
}
