package dev.partnerescalation.jira.issue;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.jira.EscalationInJira;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What Jira could not store whole is refused before anything is written. */
public final class AppSettingsTest {

    private final Map<String, Object> stored = new HashMap<>();
    private final AppSettings settings = new AppSettings(EscalationInJira.settingsFactory(stored));

    @Test
    public void whatCanBeStoredIsStored() {
        settings.put("text", "x".repeat(99_000));
        settings.put("map", Map.of("key", "value"));

        assertThat(settings.get("text")).isEqualTo("x".repeat(99_000));
        assertThat(settings.get("map")).isEqualTo(Map.of("key", "value"));
        settings.remove("map");
        assertThat(settings.get("map")).isNull();
    }

    @Test
    public void aValueThatIsTooLongOrHoldsNulIsRefusedAndTheOldOneStays() {
        settings.put("one", "old");
        Map<String, String> many = new HashMap<>();
        for (int number = 0; number < 10_000; number++) {
            many.put("key" + number, "v");
        }
        for (String text : List.of("x".repeat(99_001), "a\0b", "\0")) {
            assertThrows(AppSettings.UnstorableException.class, () -> settings.put("one", text));
            assertThrows(AppSettings.UnstorableException.class, () -> settings.put("one", Map.of("key", text)));
            assertThrows(AppSettings.UnstorableException.class, () -> settings.put("one", Map.of(text, "value")));
        }
        assertThrows(AppSettings.UnstorableException.class, () -> settings.put("one", many));

        assertThat(stored).containsExactly("one", "old");
    }

    @Test
    public void anIdForWhichThereIsNoRoomIsRefusedAndTheOthersStay() {
        InstalledObjects installed = new InstalledObjects(EscalationInJira.settingsFactory(stored));
        installed.remember("issue-type", "10100");

        assertThrows(AppSettings.UnstorableException.class, () -> installed.remember("long", "1".repeat(99_000)));

        assertThat(installed.snapshot().ids()).containsExactly("issue-type", "10100");
    }
}
