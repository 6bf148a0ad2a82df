package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.TranslationRow;
import dev.partnerescalation.host.store.TranslationStore;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Plays {@link TranslationManager}. A translation of an issue constant is stored only when name and description are both given,
 * and nothing says so otherwise: that is how Jira behaves.
 */
final class LocalTranslationManager {

    private static final String PREFIX = "jira.translation.";

    private final ConfigObjects objects;
    private final Supplier<? extends Collection<Locale>> installed;

    LocalTranslationManager(ConfigObjects objects, Supplier<? extends Collection<Locale>> installed) {
        this.objects = objects;
        this.installed = installed;
    }

    public Map<String, String> getInstalledLocales() {
        Map<String, String> locales = new TreeMap<>();
        installed.get().forEach(locale -> locales.put(locale.toString(), locale.getDisplayName(Locale.ENGLISH)));
        return locales;
    }

    public void setIssueConstantTranslation(
            IssueConstant constant, String prefix, Locale locale, String name, String description) {
        if (isSet(name) && isSet(description)) {
            store().put(kind(prefix), constant.getId(), locale.toString(), new TranslationRow(name, description));
        }
    }

    public void deleteIssueConstantTranslation(IssueConstant constant, String prefix, Locale locale) {
        store().remove(kind(prefix), constant.getId(), locale.toString());
    }

    public boolean hasLocaleTranslation(IssueConstant constant, String locale) {
        return store().find(kindOf(constant), constant.getId(), locale).isPresent();
    }

    public String getIssueConstantTranslation(IssueConstant constant, boolean name, Locale locale) {
        return stored(constant, name, locale.toString());
    }

    public String getIssueConstantTranslation(IssueConstant constant, boolean name, String locale) {
        return stored(constant, name, locale);
    }

    public String getIssueConstantTranslation(IssueConstant constant, boolean name, String locale, I18nHelper helper) {
        return stored(constant, name, locale);
    }

    /** Only what was stored; null when nothing was. */
    private String stored(IssueConstant constant, boolean name, String locale) {
        return store().find(kindOf(constant), constant.getId(), locale)
                .map(name ? TranslationRow::name : TranslationRow::description)
                .orElse(null);
    }

    public void setCustomFieldTranslation(CustomField field, Locale locale, String name, String description) {
        store().put(
                        TranslatableKind.CUSTOM_FIELD,
                        field.getId(),
                        locale.toString(),
                        new TranslationRow(name, ConstantNames.orEmpty(description)));
    }

    public void deleteCustomFieldTranslation(CustomField field, Locale locale) {
        store().remove(TranslatableKind.CUSTOM_FIELD, field.getId(), locale.toString());
    }

    public String getCustomFieldNameTranslation(CustomField field) {
        return getCustomFieldNameTranslation(field, objects.reader().locale());
    }

    public String getCustomFieldNameTranslation(CustomField field, Locale locale) {
        return store().find(TranslatableKind.CUSTOM_FIELD, field.getId(), locale.toString())
                .map(TranslationRow::name)
                .orElse(null);
    }

    public String getCustomFieldDescriptionTranslation(CustomField field) {
        return getCustomFieldDescriptionTranslation(field, objects.reader().locale());
    }

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

    private static String kindOf(IssueConstant constant) {
        return ApiProxies.behind(constant, LocalIssueConstant.class).kind();
    }

    private TranslationStore store() {
        return objects.stores().translations();
    }
}
