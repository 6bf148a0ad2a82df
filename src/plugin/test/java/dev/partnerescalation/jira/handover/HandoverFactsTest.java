package dev.partnerescalation.jira.handover;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.issue.ContentReader;
import dev.partnerescalation.rules.Check;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Fingerprints tell that something changed, and nobody finds out a text by them. */
public final class HandoverFactsTest {

    private final EscalationInJira jira = EscalationInJira.prepared(LocalDate.of(2026, 11, 16));
    private final HandoverFacts facts = new HandoverFacts(
            new ContentReader(jira.parts, jira.fields(), Bundles.texts(Locale.ENGLISH)), jira.links(), jira.parts);

    @Test
    public void eachRecordHasASaltOfItsOwnAndEqualTextsLookDifferent() {
        String one = facts.salt();
        String other = facts.salt();
        Map<String, String> first = facts.of(jira.issue(), Optional.of(one));
        Map<String, String> second = facts.of(jira.issue(), Optional.of(other));

        assertThat(one).matches("[0-9a-f]{32}");
        assertThat(one).isNotEqualTo(other);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((fact, fingerprint) -> assertThat(second.get(fact)).isNotEqualTo(fingerprint));
        assertThat(facts.of(jira.issue(), Optional.of(one))).isEqualTo(first);
    }

    @Test
    public void withASaltNobodySeesWhatWasEmpty() {
        assertThat(facts.of(jira.issue(), Optional.of(facts.salt())).values()).doesNotContain("");
    }

    @Test
    public void aRecordOfTheFirstVersionIsStillUnderstood() {
        // The beginning of the SHA-256 of the summary, as version 1.0.0 wrote it.
        Map<String, String> stored = new HashMap<>(Map.of(
                "ready", "yes", "open", "", "watched", "yes", "fact.summary", "0123456789abcdef", "fact.impact", ""));
        HandoverRecord old = HandoverRecord.from(stored);
        Map<String, String> now = facts.of(jira.issue(), old.salt());

        assertThat(old.salt()).isEmpty();
        assertThat(now.get("summary")).isEqualTo("a63d68a564276d3e");
        assertThat(now.get("impact")).isEmpty();
        assertThat(old.differences(now)).containsExactly("summary");
        assertThat(new HandoverRecord(true, true, List.<Check>of(), now, Optional.empty(), true, Optional.empty())
                        .differences(facts.of(jira.issue(), Optional.empty())))
                .isEmpty();
    }
}
