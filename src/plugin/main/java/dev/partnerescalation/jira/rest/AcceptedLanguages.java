package dev.partnerescalation.jira.rest;

import dev.partnerescalation.jira.rest.WeightedValues.Weighted;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The languages that a client would like. */
final class AcceptedLanguages {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

    private AcceptedLanguages() {}

    /** The best first. Some clients send a locale of Java, {@code nl_NL}, which is understood as the tag that it means. */
    static List<Locale> of(HttpHeaders headers) {
        return WeightedValues.of(headers, HttpHeaders.ACCEPT_LANGUAGE).values().stream()
                .filter(wish -> wish.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighted::weight).reversed())
                .map(wish -> wish.value().replace('_', '-'))
                .filter(tag -> TAG.matcher(tag).matches())
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty())
                .toList();
    }
}
