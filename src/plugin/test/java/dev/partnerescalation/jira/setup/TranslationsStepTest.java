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
import dev.partnerescalation.jira.Fakes;
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
        installed.add(Locale.FRANCE);
        Runs.perform(tasks());
        assertThat(stored).isEmpty();
    }

    private List<Task> tasks() {
        TranslationManager translations = Fakes.as(TranslationManager.class)
                .with("setIssueConstantTranslation", arguments -> stored.add(arguments[2] + " " + arguments[3]))
                .with("setCustomFieldTranslation", arguments -> stored.add(arguments[1] + " " + arguments[2]))
                .play();
        return new TranslationsStep(
                        translations,
                        Fakes.as(LocaleManager.class)
                                .with("getInstalledLocales", installed)
                                .play(),
                        Bundles.texts(Locale.ENGLISH),
                        Fakes.as(IssueTypeManager.class)
                                .with("getIssueType", Fakes.as(IssueType.class).play())
                                .play(),
                        Fakes.as(StatusManager.class)
                                .with("getStatus", Fakes.as(Status.class).play())
                                .play(),
                        Fakes.as(ResolutionManager.class)
                                .with(
                                        "getResolution",
                                        Fakes.as(Resolution.class).play())
                                .play(),
                        Fakes.as(CustomFieldManager.class)
                                .with(
                                        "getCustomFieldObject",
                                        Fakes.as(CustomField.class).play())
                                .play())
                .tasks(runs.run());
    }
}
