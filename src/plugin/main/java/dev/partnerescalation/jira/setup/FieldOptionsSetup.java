package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FormerOptionTexts;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of a field. They are stored in English, since Jira cannot translate them, and known by their ids ever after:
 * an administrator may reword them. One that still has its text of an earlier release gets that of today; as it stays the same option,
 * whatever was chosen in issues stays chosen.
 */
final class FieldOptionsSetup {

    private final OptionsManager options;

    FieldOptionsSetup(OptionsManager options) {
        this.options = options;
    }

    /** Whether every option that the app knows still exists. */
    boolean areComplete(SetupRun run, EscalationField field) {
        return field.optionKeys().stream().allMatch(key -> find(run, field, key).isPresent());
    }

    /** Whether no option has a text of an earlier release any more. */
    boolean areUpToDate(SetupRun run, EscalationField field) {
        return outdated(run, field).isEmpty();
    }

    /** Gives the options with a text of an earlier release that of today. */
    void update(SetupRun run, EscalationField field) {
        Map<String, Option> outdated = outdated(run, field);
        outdated.forEach((key, option) -> option.setValue(run.english().text(field.optionTextKey(key))));
        if (!outdated.isEmpty()) {
            options.updateOptions(outdated.values());
        }
    }

    private Map<String, Option> outdated(SetupRun run, EscalationField field) {
        Map<String, Option> outdated = new LinkedHashMap<>();
        for (String key : field.optionKeys()) {
            find(run, field, key)
                    .filter(option -> FormerOptionTexts.of(field, key)
                            .filter(former -> former.equals(option.getValue()))
                            .isPresent())
                    .ifPresent(option -> outdated.put(key, option));
        }
        return outdated;
    }

    /** Creates what is missing, in the order of the field. */
    void complete(SetupRun run, EscalationField field, FieldConfigScheme context) {
        FieldConfig configuration = context.getOneAndOnlyConfig();
        List<String> keys = field.optionKeys();
        for (int place = 0; place < keys.size(); place++) {
            String key = keys.get(place);
            if (find(run, field, key)
                    .filter(option -> belongsTo(option, configuration))
                    .isEmpty()) {
                Option option = findOrCreate(run, field, key, configuration, place);
                run.installed().remember(InstalledObjects.optionPart(field, key), Long.toString(option.getOptionId()));
            }
        }
    }

    private Optional<Option> find(SetupRun run, EscalationField field, String key) {
        return run.installed().optionId(field, key).map(options::findByOptionId);
    }

    /** After a new context the options of the old one may still exist; they belong to a configuration that is not used any more. */
    private static boolean belongsTo(Option option, FieldConfig configuration) {
        FieldConfig owner = option.getRelatedCustomField();
        return owner == null || owner.getId().equals(configuration.getId());
    }

    /** The field belongs to the app, so an option with this text comes from a run that ended before it stored the id. */
    private Option findOrCreate(SetupRun run, EscalationField field, String key, FieldConfig configuration, int place) {
        String text = run.english().text(field.optionTextKey(key));
        List<Option> present = options.getOptions(configuration);
        return present.stream()
                .filter(option -> text.equals(option.getValue()))
                .findFirst()
                .orElseGet(() -> options.createOption(configuration, null, (long) place, text));
    }
}
