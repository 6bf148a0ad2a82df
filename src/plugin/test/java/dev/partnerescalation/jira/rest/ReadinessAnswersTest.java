package dev.partnerescalation.jira.rest;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.Todays;
import dev.partnerescalation.jira.text.InstalledLocales;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.RequestedLanguage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.Test;

/** A request for many issues does each work once, and ends in time. */
public final class ReadinessAnswersTest {

    private static final MessageBundles TEXTS = Bundles.texts(Locale.ENGLISH);

    private final List<String> lookedFor = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Duration each = Duration.ZERO;

    @Test
    public void whatIsAskedForOftenIsLookedForOnce() {
        List<Map<String, Object>> entries = ask(Collections.nCopies(500, "SHOP-1"));

        assertThat(entries).hasSize(500);
        assertThat(lookedFor).containsExactly("SHOP-1");
    }

    @Test
    public void whatIsNotReachedInTimeSaysSoAndIsNotTouched() {
        each = ReadinessAnswers.LONGEST.dividedBy(4);
        List<String> issues = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> "SHOP-" + number)
                .toList();

        List<Map<String, Object>> entries = ask(issues);

        assertThat(lookedFor).hasSize(5);
        assertThat(entries.stream().map(entry -> entry.get("asked")))
                .containsExactlyElementsIn(issues)
                .inOrder();
        assertThat(status(entries.get(4))).isEqualTo(404);
        for (Map<String, Object> late : entries.subList(5, 500)) {
            assertThat(late.get("error"))
                    .isEqualTo(Map.of(
                            "status",
                            503,
                            "message",
                            TEXTS.english().text("partnerescalation.rest.error.not-reached")));
        }
    }

    private static Object status(Map<String, Object> entry) {
        return ((Map<?, ?>) entry.get("error")).get("status");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> ask(List<String> issues) {
        IssueManager nothing = Fake.of(IssueManager.class)
                .with("getIssueObject", arguments -> {
                    lookedFor.add((String) arguments[0]);
                    now = now.plus(each);
                    return null;
                })
                .build();
        Escalations escalations = new Escalations(
                nothing,
                Fake.of(PermissionManager.class).build(),
                Fake.of(JiraAuthenticationContext.class).build(),
                new InstalledObjects(EscalationInJira.settingsFactory(new HashMap<>())),
                new BriefReaders(
                        EscalationInJira.settingsFactory(new HashMap<>()),
                        Fake.of(ProjectRoleManager.class).build(),
                        Fake.of(PermissionManager.class).build()),
                new RequestedLanguage(
                        Fake.of(UserPreferencesManager.class).build(),
                        new InstalledLocales(Fake.of(LocaleManager.class).build()),
                        TEXTS),
                TEXTS);
        // No issue is found, so nothing is reported.
        ReadinessReporter reporter = new ReadinessReporter(null, null, null, null, null, null, null);
        return (List<Map<String, Object>>) new ReadinessAnswers(escalations, reporter, Todays.at(() -> now))
                .json(
                        new WantedReadiness(issues, OptionalInt.empty()),
                        new Escalations.Reader(Bundles.user("claire"), TEXTS.english()))
                .get("issues");
    }
}
