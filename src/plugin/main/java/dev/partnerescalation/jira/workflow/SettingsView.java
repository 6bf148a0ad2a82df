package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Words;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one {@code view} of the validator in the list of a transition: what holds, in sentences.
 *
 * <p>Keys: {@code errors} (what cannot be read and therefore blocks) and {@code sentences}. With errors there are no
 * sentences, because nothing holds but the refusal.
 */
final class SettingsView {

    private static final String VIEW = "partnerescalation.validator.view";

    private final Words words;
    private final Map<String, String> linkTypes;

    SettingsView(Words words, Map<String, String> linkTypes) {
        this.words = words;
        this.linkTypes = linkTypes;
    }

    /** The view of stored settings. */
    Map<String, Object> view(EscalationPolicy policy, List<String> unreadable) {
        List<String> errors = unreadable.stream()
                .map(name -> words.text("partnerescalation.error.setting", name))
                .toList();
        return Map.of("errors", errors, "sentences", errors.isEmpty() ? sentences(policy) : List.of());
    }

    private List<String> sentences(EscalationPolicy policy) {
        List<String> sentences = new ArrayList<>();
        String blocking = checks(policy, Mode.BLOCK);
        sentences.add(blocking.isEmpty() ? words.text(VIEW + ".no-block") : words.text(VIEW, blocking));
        add(sentences, ".warn", checks(policy, Mode.WARN));
        add(sentences, ".off", checks(policy, Mode.OFF));
        sentences.add(words.text(VIEW + ".notes", policy.minimumCharacters(), policy.minimumWords()));
        sentences.add(words.text(VIEW + ".examples", policy.minimumExamples(), policy.minimumLinked()));
        sentences.add(linkTypes(policy.linkTypeIds()));
        sentences.add(words.text(VIEW + (policy.countWebLinks() ? ".web-links" : ".no-web-links")));
        sentences.add(words.text(
                VIEW + ".patience",
                policy.patienceDays(),
                words.text("partnerescalation.calendar." + policy.calendar().key())));
        sentences.add(words.text(
                VIEW + ".waivers",
                words.text("partnerescalation.waivers." + policy.waivers().key())));
        return sentences;
    }

    private String linkTypes(Set<String> ids) {
        if (ids.isEmpty()) {
            return words.text(VIEW + ".links.any");
        }
        String names = ids.stream()
                .map(id -> linkTypes.containsKey(id)
                        ? linkTypes.get(id)
                        : words.text("partnerescalation.validator.config.link-types.unknown", id))
                .collect(Collectors.joining(", "));
        return words.text(VIEW + ".links", names);
    }

    private String checks(EscalationPolicy policy, Mode mode) {
        return Arrays.stream(Check.values())
                .filter(check -> policy.mode(check) == mode)
                .map(check -> words.text("partnerescalation.check." + check.key()))
                .collect(Collectors.joining(", "));
    }

    private void add(List<String> sentences, String key, String checks) {
        if (!checks.isEmpty()) {
            sentences.add(words.text(VIEW + key, checks));
        }
    }
}
