package dev.partnerescalation.jira.setup;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.customfield.CreateValidationResult;
import com.atlassian.jira.bc.customfield.CustomFieldDefinition;
import com.atlassian.jira.bc.customfield.CustomFieldService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.Arrays;
import java.util.List;

/**
 * The custom fields, each with one context for the issue type and the projects that were set up, and with its options. A field that lost
 * its context, the project, the type or an option is repaired; it is never created again while it exists, since that would lose what
 * people wrote.
 */
final class FieldsStep implements SetupStep {

    private final CustomFieldService service;
    private final CustomFieldManager fields;
    private final FieldContexts contexts;
    private final FieldOptionsSetup options;

    FieldsStep(
            CustomFieldService service, CustomFieldManager fields, FieldContexts contexts, FieldOptionsSetup options) {
        this.service = service;
        this.fields = fields;
        this.contexts = contexts;
        this.options = options;
    }

    @Override
    public String key() {
        return "fields";
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        ExistingObjects<CustomField> all = new ExistingObjects<>(
                fields.getCustomFieldObjects(),
                CustomField::getId,
                CustomField::getUntranslatedName,
                CustomField::getUntranslatedDescription);
        return Arrays.stream(EscalationField.values())
                .map(field -> task(run, all, field))
                .toList();
    }

    private Task task(SetupRun run, ExistingObjects<CustomField> all, EscalationField field) {
        String name = run.english().text(field.nameKey());
        String description = run.english().text(field.helpKey());
        String shown = run.messages().text(field.nameKey());
        ExistingObjects.Wanted wanted =
                new ExistingObjects.Wanted(InstalledObjects.fieldPart(field), shown, name, description);
        return all.findOrCreate(run, wanted, () -> create(run, field, name, description))
                .andComplete(id -> complete(run, field, id), task -> check(run, field, task));
    }

    private Task check(SetupRun run, EscalationField field, Task task) {
        SetupItem item = task.item();
        String id = task.existingId();
        CustomField stored = fields.getCustomFieldObject(id);
        if (contexts.isTaken(run, field, stored)) {
            return Task.conflict(item.part(), item.name(), run.say("conflict.context", item.name()));
        }
        return contexts.isComplete(run, field, stored) && options.areComplete(run, field)
                ? task
                : task.toRepair(run.say("note.context"), () -> complete(run, field, id));
    }

    private String create(SetupRun run, EscalationField field, String name, String description) {
        contexts.forget(run, field);
        CustomFieldDefinition definition = CustomFieldDefinition.builder()
                .name(name)
                .description(description)
                .cfType(field.typeKey())
                .searcherKey(field.searcherKey())
                .isGlobal(false)
                .isAllIssueTypes(false)
                .addIssueTypeId(run.createdId(InstalledObjects.ISSUE_TYPE))
                .addProjectId(run.project().getId())
                .build();
        CreateValidationResult valid = value(service.validateCreate(run.administrator(), definition));
        return value(service.create(valid)).getId();
    }

    private void complete(SetupRun run, EscalationField field, String id) {
        contexts.complete(run, field, fields.getCustomFieldObject(id));
        // Read again: Jira hands out a field together with the contexts it had at that moment (jira-evidence.md,
        // "Custom fields").
        CustomField repaired = fields.getCustomFieldObject(id);
        contexts.find(run, field, repaired).ifPresent(context -> options.complete(run, field, context));
    }

    private static <T> T value(ServiceOutcome<T> outcome) {
        if (!outcome.isValid()) {
            throw new IllegalStateException("Jira refused the custom field: "
                    + outcome.getErrorCollection().getErrorMessages() + " "
                    + outcome.getErrorCollection().getErrors());
        }
        return outcome.get();
    }
}
