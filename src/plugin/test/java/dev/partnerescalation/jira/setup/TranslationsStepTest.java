package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.compatibility.Services;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.InstalledLocales;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;

/** Names are stored for every installed Dutch and German locale, also for one that is installed later. */
public final class TranslationsStepTest {

    private static final Locale AUSTRIAN = new Locale("de", "AT");

    private final Runs runs = new Runs().withWorkflowParts();
    private final Set<Locale> installed = new HashSet<>(Set.of(Locale.US, Bundles.DUTCH, Bundles.GERMAN));
    private final List<String> stored = new ArrayList<>();
    private Supplier<Set<Locale>> locales = () -> installed;
    private Runnable store = () -> {};

    @Before
    public void theIssueTypeIsThere() {
        runs.parts.remember(InstalledObjects.ISSUE_TYPE, "10100");
    }

    @Test
    public void everyInstalledDutchAndGermanLocaleGetsTheNames() {
        Runs.perform(tasks());
        assertThat(stored).contains("nl_NL Partnerescalatie");
        assertThat(stored.stream().map(text -> text.split(" ")[0]).distinct()).containsExactly("de_DE", "nl_NL");
        assertThat(tasks().stream().map(Task::state).distinct()).containsExactly(ItemState.EXISTS);
    }

    @Test
    public void aLanguageThatIsInstalledLaterIsNoticedAndNothingElseIsTranslatedAgain() {
        Runs.perform(tasks());
        stored.clear();
        installed.add(AUSTRIAN);
        List<Task> due = tasks();
        assertThat(due.stream().map(Task::state).distinct()).containsExactly(ItemState.CREATE);
        assertThat(due.get(0).item().message()).isEqualTo("Will be translated for: de_AT");
        Runs.perform(due);
        assertThat(stored.stream().map(text -> text.split(" ")[0]).distinct()).containsExactly("de_AT");
        assertThat(tasks().stream().map(Task::state).distinct()).containsExactly(ItemState.EXISTS);
    }

    @Test
    public void otherLanguagesReadEnglish() {
        installed.clear();
        installed.add(Bundles.UNTRANSLATED);
        Runs.perform(tasks());
        assertThat(stored).isEmpty();
    }

    @Test
    public void aJiraThatDoesNotTellItsLanguagesGetsNoTranslations() {
        locales = () -> {
            throw new NoSuchMethodError("getInstalledLocales");
        };
        assertThat(tasks().stream().map(Task::state).distinct()).containsExactly(ItemState.EXISTS);
    }

    @Test
    public void whereNamesCannotBeTranslatedTheItemIsLeftOutWithANote() {
        store = () -> {
            throw new NoSuchMethodError("setIssueConstantTranslation");
        };
        LeftOutException leftOut = assertThrows(
                LeftOutException.class, () -> tasks().get(0).action().get());
        assertThat(leftOut.noteKey()).isEqualTo("note.untranslated");
        assertThat(tasks().get(0).state()).isEqualTo(ItemState.CREATE);
    }

    /** Every constant that the set-up has made. */
    private <T extends IssueConstant> List<T> constants(Class<T> type, String kind) {
        return runs.settings.values().stream()
                .filter(Map.class::isInstance)
                .flatMap(stored -> ((Map<?, ?>) stored).entrySet().stream())
                .filter(entry -> entry.getKey().toString().startsWith(kind + "."))
                .map(entry -> Fake.of(type).with("getId", entry.getValue()).build())
                .toList();
    }

    private List<Task> tasks() {
        TranslationManager translations = Fake.of(TranslationManager.class)
                .with("setIssueConstantTranslation", arguments -> {
                    store.run();
                    return stored.add(arguments[2] + " " + arguments[3]);
                })
                .with("setCustomFieldTranslation", arguments -> stored.add(arguments[1] + " " + arguments[2]))
                .build();
        return new TranslationsStep(
                        Services.all(),
                        translations,
                        new InstalledLocales(Fake.of(LocaleManager.class)
                                .with("getInstalledLocales", arguments -> locales.get())
                                .build()),
                        Bundles.texts(Locale.ENGLISH),
                        Fake.of(IssueTypeManager.class)
                                .with("getIssueType", Fake.of(IssueType.class).build())
                                .build(),
                        Fake.of(StatusManager.class)
                                .with("getStatuses", constants(Status.class, "status"))
                                .build(),
                        Fake.of(ResolutionManager.class)
                                .with("getResolutions", constants(Resolution.class, "resolution"))
                                .build(),
                        Fake.of(CustomFieldManager.class)
                                .with(
                                        "getCustomFieldObject",
                                        Fake.of(CustomField.class).build())
                                .build())
                .tasks(runs.run());
    }
}
