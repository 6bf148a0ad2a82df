package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import dev.partnerescalation.host.store.TranslationRow;
import dev.partnerescalation.host.store.TranslationStore;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * {@link TranslationManager} over the stored translations. A translation of an issue constant is stored only when name and description
 * are both given, and nothing says so otherwise: that is how Jira behaves.
 */
final class LocalTranslationManager implements TranslationManager {

    private static final String PREFIX = "jira.translation.";

    private final ConfigObjects objects;
    private final Supplier<? extends Collection<Locale>> installed;

    LocalTranslationManager(ConfigObjects objects, Supplier<? extends Collection<Locale>> installed) {
        this.objects = objects;
        this.installed = installed;
    }

    @Override
    public Map<String, String> getInstalledLocales() {
        Map<String, String> locales = new TreeMap<>();
        installed.get().forEach(locale -> locales.put(locale.toString(), locale.getDisplayName(Locale.ENGLISH)));
        return locales;
    }

    @Override
    public void setIssueConstantTranslation(
            IssueConstant constant, String prefix, Locale locale, String name, String description) {
        if (isSet(name) && isSet(description)) {
            store().put(kind(prefix), constant.getId(), locale.toString(), new TranslationRow(name, description));
        }
    }

    @Override
    public void setCustomFieldTranslation(CustomField field, Locale locale, String name, String description) {
        store().put(
                        TranslatableKind.CUSTOM_FIELD,
                        field.getId(),
                        locale.toString(),
                        new TranslationRow(name, ConstantNames.orEmpty(description)));
    }

    @Override
    public void deleteCustomFieldTranslation(CustomField field, Locale locale) {
        store().remove(TranslatableKind.CUSTOM_FIELD, field.getId(), locale.toString());
    }

    @Override
    public String getCustomFieldNameTranslation(CustomField field, Locale locale) {
        return store().find(TranslatableKind.CUSTOM_FIELD, field.getId(), locale.toString())
                .map(TranslationRow::name)
                .orElse(null);
    }

    @Override
    public String getCustomFieldDescriptionTranslation(CustomField field, Locale locale) {
        return store().find(TranslatableKind.CUSTOM_FIELD, field.getId(), locale.toString())
                .map(TranslationRow::description)
                .orElse(null);
    }

    private static boolean isSet(String text) {
        return text != null && !text.isEmpty();
    }

    private static String kind(String prefix) {
        return prefix.startsWith(PREFIX) ? prefix.substring(PREFIX.length()) : prefix;
    }

    private TranslationStore store() {
        return objects.stores().translations();
    }
}
