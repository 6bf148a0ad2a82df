package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.readiness.CheckNames;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The validator in the list of a transition's validators: its settings in sentences. */
final class SettingsView {

    private static final String VIEW = "partnerescalation.validator.view";

    private final Messages messages;
    private final LinkTypeLabels linkTypes;

    SettingsView(Messages messages, Map<String, String> linkTypes) {
        this.messages = messages;
        this.linkTypes = new LinkTypeLabels(messages, linkTypes);
    }

    /**
     * What the template {@code workflow/preparation-view.vm} prints.
     *
     * @param lang tag of the language
     * @param readable whether there are no errors
     * @param errors a sentence for each stored setting that cannot be read and therefore blocks the transition
     * @param sentences what the settings mean; none with errors, because then every transition is refused
     */
    record View(String lang, boolean readable, List<String> errors, List<String> sentences) {}

    /**
     * The view of stored settings.
     *
     * @param unreadable the names of the stored arguments that could not be read
     */
    View view(EscalationPolicy policy, List<String> unreadable) {
        SettingLabels labels = new SettingLabels(messages);
        return new View(
                messages.languageTag(),
                unreadable.isEmpty(),
                unreadable.stream()
                        .map(name -> messages.text(VIEW + ".unreadable", labels.of(name)))
                        .toList(),
                unreadable.isEmpty() ? sentences(policy) : List.of());
    }

    /** What a policy means, sentence by sentence. A number that only a check needs that is off is not mentioned. */
    List<String> sentences(EscalationPolicy policy) {
        List<String> sentences = new ArrayList<>();
        if (checks(policy, Mode.BLOCK).isEmpty()) {
            sentences.add(messages.text(VIEW + ".no-block"));
        }
        addChecks(sentences, "", checks(policy, Mode.BLOCK));
        addChecks(sentences, ".warn", checks(policy, Mode.WARN));
        addChecks(sentences, ".off", checks(policy, Mode.OFF));
        if (Arrays.stream(Check.values()).anyMatch(check -> policy.mode(check) != Mode.OFF)) {
            sentences.add(messages.text(VIEW + ".notes", policy.minimumCharacters(), policy.minimumWords()));
        }
        if (policy.mode(Check.EXAMPLES) != Mode.OFF) {
            sentences.addAll(examples(policy));
        }
        if (policy.mode(Check.OPPORTUNITY) != Mode.OFF) {
            sentences.addAll(patience(policy));
        }
        sentences.add(messages.text(VIEW + ".waivers." + policy.waivers().key()));
        return sentences;
    }

    private List<String> examples(EscalationPolicy policy) {
        int linked = policy.minimumLinked();
        int all = Math.max(policy.minimumExamples(), linked); // the linked ones are examples, too
        if (all == 0) {
            return List.of(messages.text(VIEW + ".examples.none"));
        }
        return List.of(
                howMany(all, linked),
                linkTypes(linkTypes.of(policy.linkTypeIds())),
                messages.text(VIEW + (policy.countWebLinks() ? ".web-links" : ".no-web-links")));
    }

    private String howMany(int all, int linked) {
        if (linked == 0) {
            return messages.text(VIEW + ".examples", all);
        }
        return linked == all
                ? messages.text(VIEW + ".examples.all-linked", all)
                : messages.text(VIEW + ".examples.linked", all, linked);
    }

    private String linkTypes(List<String> names) {
        return names.isEmpty()
                ? messages.text(VIEW + ".links.any")
                : messages.text(VIEW + ".links", names.size(), messages.list(names));
    }

    private List<String> patience(EscalationPolicy policy) {
        int days = policy.patienceDays();
        if (days == 0) {
            return List.of(messages.text(VIEW + ".patience.none"));
        }
        String calendar =
                messages.text("partnerescalation.calendar." + policy.calendar().key());
        return List.of(
                messages.text(VIEW + ".patience", days),
                policy.calendar() == HolidayCalendar.NONE
                        ? messages.text(VIEW + ".calendar.none")
                        : messages.text(VIEW + ".calendar", calendar));
    }

    private List<String> checks(EscalationPolicy policy, Mode mode) {
        return Arrays.stream(Check.values())
                .filter(check -> policy.mode(check) == mode)
                .map(check -> CheckNames.of(check, messages))
                .toList();
    }

    private void addChecks(List<String> sentences, String key, List<String> checks) {
        if (!checks.isEmpty()) {
            sentences.add(messages.text(VIEW + key, checks.size(), messages.list(checks)));
        }
    }
}
