package dev.partnerescalation.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.StoredNames;
import java.util.Arrays;
import java.util.List;

/**
 * The custom fields, each with one context for the issue type and the projects that were set up, and with its options. A field that lost
 * its context, the project, the type or an option is repaired; it is never created again while it exists, since that would lose what
 * people wrote.
 */
final class FieldsStep implements SetupStep {

    private final CustomFieldManager fields;
    private final IssueTypeManager issueTypes;
    private final FieldContexts contexts;
    private final FieldOptionsSetup options;

    FieldsStep(
            CustomFieldManager fields, IssueTypeManager issueTypes, FieldContexts contexts, FieldOptionsSetup options) {
        this.fields = fields;
        this.issueTypes = issueTypes;
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
                StoredNames::of,
                // One that an interrupted set-up left has no translation yet.
                CustomField::getDescription);
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
        if (!contexts.isComplete(run, field, stored) || !options.areComplete(run, field)) {
            return task.toExtend(run.say("note.context"), () -> complete(run, field, id));
        }
        return options.areUpToDate(run, field)
                ? task
                : task.toRepair(run.say("note.options"), () -> options.update(run, field));
    }

    private String create(SetupRun run, EscalationField field, String name, String description) {
        contexts.forget(run, field);
        CustomFieldType<?, ?> type = fields.getCustomFieldType(field.typeKey());
        if (type == null) {
            throw new IllegalStateException("Jira has no custom fields of the type " + field.typeKey());
        }
        List<JiraContextNode> project = List.of(new ProjectContext(run.project().getId()));
        List<IssueType> types = List.of(issueTypes.getIssueType(run.createdId(InstalledObjects.ISSUE_TYPE)));
        try {
            return fields.createCustomField(
                            name, description, type, fields.getCustomFieldSearcher(field.searcherKey()), project, types)
                    .getId();
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Exception refused) { // the exception of Jira's database layer, whose package is not imported
            throw new IllegalStateException("Jira refused the custom field " + name, refused);
        }
    }

    private void complete(SetupRun run, EscalationField field, String id) {
        contexts.complete(run, field, fields.getCustomFieldObject(id));
        // Read again: Jira hands out a field together with the contexts it had at that moment (jira-evidence.md,
        // "Custom fields").
        CustomField repaired = fields.getCustomFieldObject(id);
        contexts.find(run, field, repaired).ifPresent(context -> options.complete(run, field, context));
        options.update(run, field);
    }
}
