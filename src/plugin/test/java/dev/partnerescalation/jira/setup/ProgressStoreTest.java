package dev.partnerescalation.jira.setup;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.setup.SetupProgress.Phase;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The progress of a run survives in Jira's settings, and what cannot be read there is no progress. */
public final class ProgressStoreTest {

    private static final String KEY = "dev.partnerescalation.partner-escalation.progress.10000";

    private final Map<String, Object> settings = new HashMap<>();
    private final ProgressStore store = new ProgressStore(EscalationInJira.settingsFactory(settings));

    @Test
    public void whatIsWrittenIsRead() {
        Map<String, Optional<ItemState>> steps = new LinkedHashMap<>();
        steps.put("workflow", Optional.of(ItemState.FAILED));
        steps.put("fields", Optional.empty());
        SetupProgress progress = new SetupProgress(
                "run",
                "owner",
                Phase.FAILED,
                Instant.ofEpochMilli(1_763_290_800_123L),
                Instant.ofEpochMilli(1_763_290_900_456L),
                Optional.of("workflow"),
                steps,
                Map.of("project.10000.workflow-scheme", ItemState.SKIPPED),
                Optional.of("0123abcd"));
        store.write(10000, progress);
        assertThat(store.read(10000)).hasValue(progress);
        assertThat(store.read(10000).orElseThrow().steps().keySet())
                .containsExactly("workflow", "fields")
                .inOrder();
    }

    @Test
    public void everyPhaseIsReadAsItWasWritten() {
        for (Phase phase : Phase.values()) {
            store.write(
                    10000, SetupProgress.begun("run", "owner", Instant.EPOCH).in(phase));
            assertThat(store.read(10000).orElseThrow().phase()).isEqualTo(phase);
        }
    }

    @Test
    public void settingsHoldTextsOnlyAndNoneIsEmpty() {
        store.write(10000, SetupProgress.begun("run", "owner", Instant.EPOCH));
        assertThat(KEY.length()).isLessThan(101 - 15);
        ((Map<?, ?>) settings.get(KEY)).values().forEach(value -> {
            assertThat(value).isInstanceOf(String.class);
            assertThat((String) value).isNotEmpty();
        });
    }

    @Test
    public void whatCannotBeReadIsNoProgress() {
        assertThat(store.read(10000)).isEmpty();
        for (Object damaged : new Object[] {
            "text", Map.of(), Map.of("phase", "resting", "began", "1"), Map.of("phase", "done", "began", "yesterday")
        }) {
            settings.put(KEY, damaged);
            assertThat(store.read(10000)).isEmpty();
        }
    }

    @Test
    public void itemsThatCannotBeReadAreLeftOut() {
        settings.put(KEY, Map.of("phase", "done", "began", "1", "parts", "a:created,b,c:purple,,d:failed"));
        assertThat(store.read(10000).orElseThrow().parts())
                .containsExactly("a", ItemState.CREATED, "d", ItemState.FAILED);
    }
}
