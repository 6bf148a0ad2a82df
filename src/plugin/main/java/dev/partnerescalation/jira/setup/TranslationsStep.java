package dev.partnerescalation.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import dev.partnerescalation.jira.compatibility.OptionalServices;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.InstalledLocales;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The translated names of the objects that the set-up has created, stored for every installed locale that the app has texts for.
 * What was stored once stays as it is: an administrator may have changed it. After a language pack was added the step has something to do
 * again.
 */
final class TranslationsStep implements SetupStep {

    private static final Logger LOG = LoggerFactory.getLogger(TranslationsStep.class);

    private final OptionalServices services;
    private final TranslationManager translations;
    private final InstalledLocales locales;
    private final MessageBundles texts;
    private final IssueTypeManager issueTypes;
    private final StatusManager statuses;
    private final ResolutionManager resolutions;
    private final CustomFieldManager fields;

    TranslationsStep(
            OptionalServices services,
            TranslationManager translations,
            InstalledLocales locales,
            MessageBundles texts,
            IssueTypeManager issueTypes,
            StatusManager statuses,
            ResolutionManager resolutions,
            CustomFieldManager fields) {
        this.services = services;
        this.translations = translations;
        this.locales = locales;
        this.texts = texts;
        this.issueTypes = issueTypes;
        this.statuses = statuses;
        this.resolutions = resolutions;
        this.fields = fields;
    }

    /**
     * Stores one name with its description; Jira ignores silently what lacks either (jira-evidence.md, "Names that Jira
     * shows").
     */
    private interface Store {
        void put(String id, Locale locale, String name, String description);
    }

    /** An object that Jira shows by name. */
    private record Named(String part, String nameKey, String descriptionKey, Store store) {}

    /** The key under which the locales are stored into which an object was translated. */
    static String part(String ofObject) {
        return "translated." + ofObject;
    }

    @Override
    public String key() {
        return "translations";
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        List<Locale> wanted = wantedLocales();
        return named().stream().map(named -> task(run, named, wanted)).toList();
    }

    private Task task(SetupRun run, Named named, List<Locale> wanted) {
        String part = part(named.part());
        String name = run.messages().text(named.nameKey());
        Set<String> stored = new TreeSet<>();
        run.id(part).ifPresent(text -> stored.addAll(Arrays.asList(text.split(","))));
        List<Locale> missing = wanted.stream()
                .filter(locale -> !stored.contains(locale.toString()))
                .toList();
        if (missing.isEmpty()) {
            return Task.exists(part, name, run.id(part).orElse(""));
        }
        return Task.create(part, name, run.say("note.languages", locales(missing)), () -> {
            translate(run, named, missing);
            missing.forEach(locale -> stored.add(locale.toString()));
            String all = String.join(",", stored);
            run.installed().remember(part, all);
            return all;
        });
    }

    private void translate(SetupRun run, Named named, List<Locale> missing) {
        String id = run.createdId(named.part());
        if (services.lacks(TranslationManager.class)) {
            throw new LeftOutException("note.untranslated");
        }
        for (Locale locale : missing) {
            Messages messages = texts.forLocale(locale);
            named.store().put(id, locale, messages.text(named.nameKey()), messages.text(named.descriptionKey()));
        }
    }

    private List<Locale> wantedLocales() {
        return locales.all().stream()
                // What Jira stores untranslated is English.
                .filter(locale -> !locale.getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .filter(texts::hasTextsIn)
                .sorted(Comparator.comparing(Locale::toString))
                .toList();
    }

    private List<Named> named() {
        List<Named> all = new ArrayList<>();
        all.add(new Named(
                InstalledObjects.ISSUE_TYPE,
                IssueTypeStep.NAME_KEY,
                IssueTypeStep.DESCRIPTION_KEY,
                (id, locale, name, text) ->
                        constant(issueTypes.getIssueType(id), "jira.translation.issuetype", locale, name, text)));
        EscalationStatus.created()
                .forEach(status -> all.add(new Named(
                        status.part(),
                        status.nameKey(),
                        status.descriptionKey(),
                        (id, locale, name, text) -> constant(
                                find(statuses.getStatuses(), id), "jira.translation.status", locale, name, text))));
        Arrays.stream(EscalationResolution.values())
                .forEach(resolution -> all.add(new Named(
                        resolution.part(),
                        resolution.nameKey(),
                        resolution.descriptionKey(),
                        (id, locale, name, text) -> constant(
                                find(resolutions.getResolutions(), id),
                                "jira.translation.resolution",
                                locale,
                                name,
                                text))));
        Arrays.stream(EscalationField.values())
                .forEach(field -> all.add(
                        new Named(InstalledObjects.fieldPart(field), field.nameKey(), field.helpKey(), this::field)));
        return all;
    }

    private void constant(
            @Nullable IssueConstant constant, String prefix, Locale locale, String name, String description) {
        IssueConstant present = present(constant);
        try {
            translations.setIssueConstantTranslation(present, prefix, locale, name, description);
        } catch (LinkageError lacking) {
            throw untranslatable(name, lacking);
        }
    }

    private void field(String id, Locale locale, String name, String description) {
        CustomField field = present(fields.getCustomFieldObject(id));
        try {
            translations.setCustomFieldTranslation(field, locale, name, description);
        } catch (LinkageError lacking) {
            throw untranslatable(name, lacking);
        }
    }

    private static LeftOutException untranslatable(String name, LinkageError lacking) {
        LOG.warn("This Jira offers no way to store the translation {}", name, lacking);
        return new LeftOutException("note.untranslated");
    }

    private static <T extends IssueConstant> @Nullable T find(Collection<T> all, String id) {
        return all.stream().filter(one -> id.equals(one.getId())).findFirst().orElse(null);
    }

    private static <T> T present(@Nullable T object) {
        return Optional.ofNullable(object)
                .orElseThrow(() -> new IllegalStateException("An object was deleted while the set-up ran"));
    }

    private static String locales(List<Locale> locales) {
        return String.join(", ", locales.stream().map(Locale::toString).toList());
    }
}
