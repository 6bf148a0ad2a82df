package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the options of the app's fields are called in the reader's language. Jira stores one text per option and cannot translate it
 * (jira-evidence.md, "Names that Jira shows"); those of the app are stored in English. An option that an administrator has reworded has no
 * other name: whoever rewords it decides.
 */
public final class OptionNames {

    /**
     * The two texts of one option.
     *
     * @param stored what Jira shows
     * @param shown what the reader shall see in its place
     */
    public record Name(String stored, String shown) {}

    private final InstalledObjects installed;
    private final OptionsManager options;
    private final MessageBundles texts;

    public OptionNames(InstalledObjects installed, OptionsManager options, MessageBundles texts) {
        this.installed = installed;
        this.options = options;
        this.texts = texts;
    }

    /**
     * The names that differ from what is stored, by the id of the field and the id of the option, both as Jira's pages have
     * them. A field without such an option is not mentioned, so whoever reads English gets nothing.
     */
    public Map<String, Map<String, Name>> in(Messages messages) {
        InstalledIds ids = installed.snapshot();
        Messages english = texts.english();
        Map<String, Map<String, Name>> fields = new LinkedHashMap<>();
        for (EscalationField field : EscalationField.values()) {
            Map<String, Name> names = new LinkedHashMap<>();
            for (String key : field.optionKeys()) {
                String textKey = field.optionTextKey(key);
                Set<String> own = new HashSet<>();
                own.add(english.text(textKey));
                FormerOptionTexts.of(field, key).ifPresent(own::add);
                String shown = messages.text(textKey);
                ids.optionId(field, key).ifPresent(id -> stored(id)
                        .filter(stored -> own.contains(stored) && !stored.equals(shown))
                        .ifPresent(stored -> names.put(Long.toString(id), new Name(stored, shown))));
            }
            ids.fieldId(field).filter(id -> !names.isEmpty()).ifPresent(id -> fields.put(id, names));
        }
        return fields;
    }

    private Optional<String> stored(Long id) {
        return Optional.ofNullable(options.findByOptionId(id)).map(Option::getValue);
    }
}
