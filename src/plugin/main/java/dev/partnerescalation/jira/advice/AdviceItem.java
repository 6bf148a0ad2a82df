package dev.partnerescalation.jira.advice;

import java.util.Optional;

/**
 * One piece of advice.
 *
 * @param code the stable code, as REST answers it and as texts are keyed: {@code visibility}, {@code version.unsupported}
 * @param text the sentence for the reader
 * @param source of the dates that the sentence names; empty where it names none
 */
public record AdviceItem(String code, String text, Optional<SupportSource> source) {

    /** Whether it is about the version of Adobe Commerce. */
    public boolean isOnVersion() {
        return code.startsWith("version.");
    }

    /** The same with the source of its dates. */
    AdviceItem from(SupportSource dates) {
        return new AdviceItem(code, text, Optional.of(dates));
    }
}
