package dev.partnerescalation.jira.issue;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.EscalationInJira;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class InstalledObjectsTest {

    private static final String KEY = "dev.partnerescalation.partner-escalation.parts";

    private final Map<String, Object> settings = new HashMap<>();
    private final InstalledObjects installed = new InstalledObjects(EscalationInJira.settingsFactory(settings));

    @Test
    public void nothingIsKnownBeforeTheSetUp() {
        assertThat(installed.issueTypeId()).isEmpty();
        assertThat(installed.fieldId(EscalationField.PARTNER)).isEmpty();
        installed.forget("workflow");
        assertThat(settings).isEmpty();
    }

    @Test
    public void whatIsRememberedIsKnownToEverybodyUntilItIsForgotten() {
        installed.remember("field.scope-outcome", "customfield_10100");
        installed.remember("option.scope-outcome.added-later", "10022");
        installed.remember("link-type", "10000");
        InstalledObjects otherNode = new InstalledObjects(EscalationInJira.settingsFactory(settings));
        assertThat(otherNode.fieldId(EscalationField.SCOPE_OUTCOME)).hasValue("customfield_10100");
        assertThat(otherNode.optionId(EscalationField.SCOPE_OUTCOME, "added-later"))
                .hasValue(10022L);
        assertThat(otherNode.optionKey(EscalationField.SCOPE_OUTCOME, 10022)).hasValue("added-later");
        assertThat(otherNode.optionKey(EscalationField.SCOPE_OUTCOME, 10023)).isEmpty();
        assertThat(otherNode.linkTypeId()).hasValue(10000L);
        otherNode.forget("link-type");
        assertThat(installed.linkTypeId()).isEmpty();
    }

    @Test
    public void aSnapshotDoesNotChange() {
        installed.remember("issue-type", "10100");
        InstalledIds before = installed.snapshot();
        installed.remember("issue-type", "10200");
        assertThat(before.issueTypeId()).hasValue("10100");
    }

    @Test
    public void whatIsNoIdIsNotKnown() {
        settings.put(KEY, Map.of("link-type", "Blocks", "issue-type", 7));
        assertThat(installed.linkTypeId()).isEmpty();
        assertThat(installed.issueTypeId()).isEmpty();
        settings.put(KEY, List.of("x"));
        assertThat(installed.snapshot().ids()).isEmpty();
    }

    @Test
    public void thereAreTwentySixFieldsOfJirasOwnTypes() {
        assertThat(EscalationField.values()).hasLength(26);
        for (EscalationField field : EscalationField.values()) {
            assertThat(EscalationField.of(field.key())).hasValue(field);
            assertThat(field.typeKey()).startsWith("com.atlassian.jira.plugin.system.customfieldtypes:");
            assertThat(field.searcherKey()).startsWith("com.atlassian.jira.plugin.system.customfieldtypes:");
        }
    }
}
