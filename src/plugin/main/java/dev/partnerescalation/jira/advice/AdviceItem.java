package dev.partnerescalation.jira.advice;

/**
 * One piece of advice.
 *
 * @param code the stable code, as REST answers it and as texts are keyed: {@code visibility}, {@code version.unsupported}
 * @param text the sentence for the reader
 */
public record AdviceItem(String code, String text) {}
