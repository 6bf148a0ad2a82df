package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.rules.EscalationPolicy;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/** The settings that are whole numbers, with their range and their place in a policy. */
enum NumberSetting {
    MIN_CHARACTERS(
            Group.NOTES,
            "min-length",
            1,
            EscalationPolicy.MOST_CHARACTERS,
            EscalationPolicy::minimumCharacters,
            EscalationPolicy.Builder::minimumCharacters),
    MIN_WORDS(
            Group.NOTES,
            "min-words",
            1,
            EscalationPolicy.MOST_WORDS,
            EscalationPolicy::minimumWords,
            EscalationPolicy.Builder::minimumWords),
    MIN_EXAMPLES(
            Group.EXAMPLES,
            "min-examples",
            0,
            EscalationPolicy.MOST_EXAMPLES,
            EscalationPolicy::minimumExamples,
            EscalationPolicy.Builder::minimumExamples),
    MIN_LINKED(
            Group.EXAMPLES,
            "min-linked",
            0,
            EscalationPolicy.MOST_EXAMPLES,
            EscalationPolicy::minimumLinked,
            EscalationPolicy.Builder::minimumLinked),
    PATIENCE_DAYS(
            Group.TIME,
            "patience-days",
            0,
            EscalationPolicy.MOST_PATIENCE_DAYS,
            EscalationPolicy::patienceDays,
            EscalationPolicy.Builder::patienceDays);

    /** What a number is about; the form shows those of a group side by side. */
    enum Group {
        NOTES,
        EXAMPLES,
        TIME;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        String labelKey() {
            return "partnerescalation.validator.config.group." + key();
        }
    }

    private final Group group;
    private final String text;
    private final int least;
    private final int most;
    private final ToIntFunction<EscalationPolicy> getter;
    private final BiFunction<EscalationPolicy.Builder, Integer, EscalationPolicy.Builder> setter;

    NumberSetting(
            Group group,
            String text,
            int least,
            int most,
            ToIntFunction<EscalationPolicy> getter,
            BiFunction<EscalationPolicy.Builder, Integer, EscalationPolicy.Builder> setter) {
        this.group = group;
        this.text = text;
        this.least = least;
        this.most = most;
        this.getter = getter;
        this.setter = setter;
    }

    Group group() {
        return group;
    }

    /** The label beside its group; alone it says too little. */
    String labelKey() {
        return "partnerescalation.validator.config." + text;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    int of(EscalationPolicy policy) {
        return getter.applyAsInt(policy);
    }

    void set(EscalationPolicy.Builder policy, int value) {
        setter.apply(policy, value);
    }
}
