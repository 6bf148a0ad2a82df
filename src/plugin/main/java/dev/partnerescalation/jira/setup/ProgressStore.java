package dev.partnerescalation.jira.setup;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.issue.AppSettings;
import dev.partnerescalation.jira.setup.SetupProgress.Phase;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the progress of each project's last set-up in Jira's settings, where a reload and the other nodes of a cluster find
 * it. It is small: keys and states, no texts and no names of people.
 */
final class ProgressStore {

    private static final String SETTINGS_KEY = "dev.partnerescalation.partner-escalation.progress.";
    private static final String TO_COME = "to-come";

    private final AppSettings settings;

    ProgressStore(PluginSettingsFactory settings) {
        this.settings = new AppSettings(settings);
    }

    /** The progress of a project; empty when it was never set up on the page, or when what is stored cannot be read. */
    Optional<SetupProgress> read(long projectId) {
        if (!(settings.get(SETTINGS_KEY + projectId) instanceof Map<?, ?> stored)) {
            return Optional.empty();
        }
        Function<String, Optional<String>> value = name -> Optional.ofNullable(stored.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
        Optional<Phase> phase = value.apply("phase").flatMap(key -> Arrays.stream(Phase.values())
                .filter(one -> one.key().equals(key))
                .findFirst());
        Optional<Instant> began = value.apply("began").flatMap(ProgressStore::moment);
        if (phase.isEmpty() || began.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Optional<ItemState>> steps = states(value.apply("steps"));
        Map<String, ItemState> parts = new LinkedHashMap<>();
        states(value.apply("parts")).forEach((part, state) -> state.ifPresent(known -> parts.put(part, known)));
        return Optional.of(new SetupProgress(
                value.apply("run").orElse(""),
                value.apply("owner").orElse(""),
                phase.get(),
                began.get(),
                value.apply("heard").flatMap(ProgressStore::moment).orElse(began.get()),
                value.apply("current"),
                steps,
                parts,
                value.apply("reference")));
    }

    /** Replaces what is stored about a project. */
    void write(long projectId, SetupProgress progress) {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("run", progress.run());
        stored.put("owner", progress.owner());
        stored.put("phase", progress.phase().key());
        stored.put("began", Long.toString(progress.began().toEpochMilli()));
        stored.put("heard", Long.toString(progress.heard().toEpochMilli()));
        progress.current().ifPresent(step -> stored.put("current", step));
        progress.reference().ifPresent(reference -> stored.put("reference", reference));
        Map<String, Optional<ItemState>> parts = new LinkedHashMap<>();
        progress.parts().forEach((part, state) -> parts.put(part, Optional.of(state)));
        // Settings hold no empty text reliably.
        text(progress.steps()).ifPresent(text -> stored.put("steps", text));
        text(parts).ifPresent(text -> stored.put("parts", text));
        settings.put(SETTINGS_KEY + projectId, stored);
    }

    private static Optional<Instant> moment(String millis) {
        return millis.matches("\\d{1,15}")
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)))
                : Optional.empty();
    }

    /** Keys of steps and items hold neither a comma nor a colon. */
    private static Optional<String> text(Map<String, Optional<ItemState>> states) {
        return states.entrySet().stream()
                .map(entry -> entry.getKey() + ":"
                        + entry.getValue().map(ItemState::key).orElse(TO_COME))
                .reduce((left, right) -> left + "," + right);
    }

    private static Map<String, Optional<ItemState>> states(Optional<String> text) {
        Map<String, Optional<ItemState>> states = new LinkedHashMap<>();
        text.stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(one -> one.split(":", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> states.put(pair[0], state(pair[1])));
        return states;
    }

    private static Optional<ItemState> state(String key) {
        return Arrays.stream(ItemState.values())
                .filter(state -> state.key().equals(key))
                .findFirst();
    }
}
