package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Names are stored for every installed Dutch and German locale, also for one that is installed later. */
public final class TranslationsStepTest {

    private static final Locale AUSTRIAN = new Locale("de", "AT");

    private final Runs runs = new Runs().withWorkflowParts();
    private final Set<Locale> installed = new HashSet<>(Set.of(Locale.US, Bundles.DUTCH, Bundles.GERMAN));
    private final List<String> stored = new ArrayList<>();

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

    private List<Task> tasks() {
        TranslationManager translations = Fake.of(TranslationManager.class)
                .with("setIssueConstantTranslation", arguments -> stored.add(arguments[2] + " " + arguments[3]))
                .with("setCustomFieldTranslation", arguments -> stored.add(arguments[1] + " " + arguments[2]))
                .build();
        return new TranslationsStep(
                        translations,
                        Fake.of(LocaleManager.class)
                                .with("getInstalledLocales", installed)
                                .build(),
                        Bundles.texts(Locale.ENGLISH),
                        Fake.of(IssueTypeManager.class)
                                .with("getIssueType", Fake.of(IssueType.class).build())
                                .build(),
                        Fake.of(StatusManager.class)
                                .with("getStatus", Fake.of(Status.class).build())
                                .build(),
                        Fake.of(ResolutionManager.class)
                                .with("getResolution", Fake.of(Resolution.class).build())
                                .build(),
                        Fake.of(CustomFieldManager.class)
                                .with(
                                        "getCustomFieldObject",
                                        Fake.of(CustomField.class).build())
                                .build())
                .tasks(runs.run());
    }
}
