package dev.partnerescalation.jira.panel;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/**
 * The panel is for escalations, and other issues cost nothing. The fake settings here answer one call and fail on every other: a
 * field, a link or a workflow that were read would stop these tests.
 */
public final class IsEscalationTest {

    private int settingsRead = 0;

    private final PluginSettingsFactory onlyReading = Fake.of(PluginSettingsFactory.class)
            .with("createGlobalSettings", arguments -> Fake.of(PluginSettings.class)
                    .with("get", call -> {
                        settingsRead++;
                        return Map.of(InstalledObjects.ISSUE_TYPE, EscalationInJira.TYPE);
                    })
                    .build())
            .build();

    @Test
    public void anEscalationHasThePanel() {
        assertThat(shows(onlyReading, ofType(EscalationInJira.TYPE))).isTrue();
    }

    @Test
    public void ofAnotherIssueNothingIsReadButTheIdOfItsType() {
        assertThat(shows(onlyReading, ofType("10001"))).isFalse();
        assertThat(settingsRead).isEqualTo(1);
    }

    @Test
    public void anIssueWithoutTypeIsNoEscalation() {
        assertThat(shows(onlyReading, ofType(null))).isFalse();
    }

    @Test
    public void beforeTheSetUpNoIssueIsAnEscalation() {
        assertThat(shows(EscalationInJira.settingsFactory(new HashMap<>()), ofType(EscalationInJira.TYPE)))
                .isFalse();
    }

    @Test
    public void theReaderMakesNoDifference() {
        assertThat(new IsEscalation(new InstalledObjects(onlyReading))
                        .shouldDisplay(null, ofType(EscalationInJira.TYPE), new JiraHelper()))
                .isTrue();
    }

    @Test
    public void theConditionKnowsNothingThatCouldReadMore() {
        assertThat(IsEscalation.class.getDeclaredConstructors()).hasLength(1);
        assertThat(IsEscalation.class.getDeclaredConstructors()[0].getParameterTypes())
                .asList()
                .containsExactly(InstalledObjects.class);
    }

    private static boolean shows(PluginSettingsFactory settings, Issue issue) {
        return new IsEscalation(new InstalledObjects(settings))
                .shouldDisplay(Bundles.user("anneke"), issue, new JiraHelper());
    }

    private static Issue ofType(String typeId) {
        return Fake.of(Issue.class).with("getIssueTypeId", typeId).build();
    }
}
