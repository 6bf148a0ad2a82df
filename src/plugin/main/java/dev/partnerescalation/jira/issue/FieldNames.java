package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.CaseField;

/**
 * What a field is called where the reader sees it. A message must name the field as the screen does, so an
 * administrator's new name or translation wins; where Jira would show the English name only because no translation is
 * stored, the bundle knows better.
 */
public final class FieldNames {

    private final InstalledObjects installed;
    private final CustomFieldManager fields;
    private final MessageBundles texts;

    public FieldNames(InstalledObjects installed, CustomFieldManager fields, MessageBundles texts) {
        this.installed = installed;
        this.fields = fields;
        this.texts = texts;
    }

    /** The name of the field in the language of these messages, also for a field that does not exist any more. */
    public String of(EscalationField field, Messages messages) {
        CustomField customField =
                IssueFields.existing(field, installed.snapshot(), fields).orElse(null);
        if (customField == null || customField.getName() == null) {
            return messages.text(field.nameKey());
        }
        String shown = customField.getName();
        boolean untranslated = shown.equals(StoredNames.of(customField));
        boolean standard = shown.equals(texts.english().text(field.nameKey()));
        return untranslated && standard ? messages.text(field.nameKey()) : shown;
    }

    /** The name where many people read one text: a name that an administrator gave, as it is stored, else that of the app in these messages. */
    public String shared(CaseField field, Messages messages) {
        String key = "partnerescalation.field." + field.key() + ".name";
        return EscalationField.of(field.key())
                .flatMap(custom -> IssueFields.existing(custom, installed.snapshot(), fields))
                .map(StoredNames::of)
                .filter(stored -> !stored.equals(texts.english().text(key)))
                .orElseGet(() -> messages.text(key));
    }

    /** The name of what the rules read: a field of the app, or one of Jira itself. */
    public String of(CaseField field, Messages messages) {
        return EscalationField.of(field.key())
                .map(custom -> of(custom, messages))
                .orElseGet(() -> messages.text("partnerescalation.field." + field.key() + ".name"));
    }
}
