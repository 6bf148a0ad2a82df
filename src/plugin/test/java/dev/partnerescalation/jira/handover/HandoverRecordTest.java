package dev.partnerescalation.jira.handover;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.rules.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** What is kept of a hand-over, and what counts as a difference. */
public final class HandoverRecordTest {

    private final HandoverRecord handover = new HandoverRecord(
            false,
            false,
            List.of(Check.SCOPE, Check.EXAMPLES),
            Map.of("scope-notes", "0123456789abcdef", "impact", "", "examples", "fedcba9876543210"),
            Optional.of(10000L),
            true,
            Optional.of("5a17"));

    @Test
    public void whatSettingsKeepIsReadBackAsItWas() {
        assertThat(HandoverRecord.from(handover.toSettings())).isEqualTo(handover);
        HandoverRecord fresh =
                new HandoverRecord(true, true, List.of(), Map.of(), Optional.empty(), false, Optional.empty());
        assertThat(HandoverRecord.from(fresh.toSettings())).isEqualTo(fresh);
    }

    @Test
    public void whatCannotBeReadIsLeftOut() {
        HandoverRecord read = HandoverRecord.from(Map.of("open", "scope,karma", "role", "-1", "fact.impact", 7));

        assertThat(read.open()).containsExactly(Check.SCOPE);
        assertThat(read.roleId()).isEmpty();
        assertThat(read.facts()).isEmpty();
        assertThat(read.ready()).isFalse();
        assertThat(read.guarded()).isTrue();
    }

    @Test
    public void differencesAreNamedInTheOrderOfNow() {
        Map<String, String> now = new LinkedHashMap<>();
        now.put("impact", "1111111111111111");
        now.put("scope-notes", "0123456789abcdef");
        now.put("examples", "");
        now.put("known-since-the-next-version", "2222222222222222");

        assertThat(handover.differences(now))
                .containsExactly("impact", "examples")
                .inOrder();
    }
}
