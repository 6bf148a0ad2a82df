package dev.partnerescalation.jira.admin;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.advice.SupportData;
import dev.partnerescalation.jira.advice.SupportDataStore;
import dev.partnerescalation.jira.advice.SupportPhase;
import dev.partnerescalation.jira.advice.UnreadableSupportDataException;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the page about versions of Adobe Commerce shows: the data in force, and the form that replaces it.
 *
 * <p>Keys of the view: {@code lang}, {@code title}, {@code intro}, {@code messages} ({@code look}, {@code text}), {@code state}, {@code
 * source} ({@code label}, {@code url}), {@code table} ({@code caption}, {@code columns}, {@code rows} of {@code line} and {@code
 * cells}), {@code form} ({@code action}, {@code token}, {@code label}, {@code help}, {@code text}, {@code button}) and {@code resets}
 * (the form that returns to the app's own data, if other data is in force).
 */
public final class VersionsPage {

    private static final String PAGE = "partnerescalation.versions.";
    private static final List<SupportPhase> PHASES =
            List.of(SupportPhase.REGULAR, SupportPhase.EXTENDED, SupportPhase.SECURITY_ONLY);

    private final SupportDataStore store;
    private final MessageBundles texts;

    public VersionsPage(SupportDataStore store, MessageBundles texts) {
        this.store = store;
        this.texts = texts;
    }

    /**
     * Puts other data in force.
     *
     * @return what is wrong with the text, in the reader's language; empty when it holds from now on
     */
    Optional<String> replace(String text, ApplicationUser reader) {
        try {
            store.replace(text);
            return Optional.empty();
        } catch (UnreadableSupportDataException unreadable) {
            return Optional.of(texts.forUser(reader).text(PAGE + "unreadable", unreadable.entry()));
        }
    }

    /** Returns to the data of the app. */
    void reset() {
        store.reset();
    }

    /**
     * The view.
     *
     * @param text what stands in the form; empty for the data in force
     * @param error what is wrong with it; empty for nothing
     */
    Map<String, Object> view(ApplicationUser reader, String token, Optional<String> text, Optional<String> error) {
        Messages messages = texts.forUser(reader);
        SupportData data = store.current();
        return Map.of(
                "lang", messages.languageTag(),
                "title", messages.text(PAGE + "title"),
                "intro", messages.text(PAGE + "intro"),
                "messages",
                        error.map(sentence -> List.of(
                                        Map.of("look", "aui-message aui-message-error error", "text", sentence)))
                                .orElse(List.of()),
                "state", messages.text(PAGE + (store.isReplaced() ? "replaced" : "own"), messages.day(data.asOf())),
                "source", Map.of("label", messages.text(PAGE + "source"), "url", data.source()),
                "table", table(data, messages),
                "form",
                        Map.of(
                                "action", "PartnerEscalationVersions!replace.jspa",
                                "token", token,
                                "label", messages.text(PAGE + "form"),
                                "help", messages.text(PAGE + "form.help"),
                                "text", text.orElseGet(store::text),
                                "button", messages.text(PAGE + "replace")),
                "resets",
                        store.isReplaced()
                                ? List.of(Map.of(
                                        "action",
                                        "PartnerEscalationVersions!reset.jspa",
                                        "token",
                                        token,
                                        "button",
                                        messages.text(PAGE + "reset")))
                                : List.of());
    }

    private static Map<String, Object> table(SupportData data, Messages messages) {
        Map<String, Map<SupportPhase, LocalDate>> newestFirst =
                new TreeMap<>(Comparator.comparing(VersionsPage::order).reversed());
        newestFirst.putAll(data.lines());
        List<Map<String, Object>> rows = new ArrayList<>();
        newestFirst.forEach((line, days) -> rows.add(Map.of(
                "line",
                line,
                "cells",
                PHASES.stream()
                        .map(phase -> Optional.ofNullable(days.get(phase))
                                .map(messages::day)
                                .orElse("-"))
                        .toList())));
        return Map.of(
                "caption",
                messages.text(PAGE + "caption"),
                "columns",
                List.of(
                        messages.text(PAGE + "line"),
                        messages.text(PAGE + "regular"),
                        messages.text(PAGE + "extended"),
                        messages.text(PAGE + "security-only")),
                "rows",
                rows);
    }

    /** 2.4.10 comes after 2.4.9. */
    private static String order(String line) {
        StringBuilder order = new StringBuilder();
        for (String part : line.split("\\.")) {
            order.append("000", 0, 3 - part.length()).append(part);
        }
        return order.toString();
    }
}
