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

/** What the page about versions of Adobe Commerce shows: the data in force, and the form that replaces it. */
final class VersionsPage {

    private static final String PAGE = "partnerescalation.versions.";
    private static final List<SupportPhase> PHASES =
            List.of(SupportPhase.REGULAR, SupportPhase.EXTENDED, SupportPhase.SECURITY_ONLY);

    private final SupportDataStore store;
    private final MessageBundles texts;

    VersionsPage(SupportDataStore store, MessageBundles texts) {
        this.store = store;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param resets the form that returns to the app's data, if other data is in force
     */
    record View(
            String lang,
            String title,
            String intro,
            List<Notice> messages,
            String state,
            Source source,
            Table table,
            Form form,
            List<Reset> resets) {}

    /** Where the data comes from. */
    record Source(String label, String url) {}

    /** The data in force. */
    record Table(String caption, List<String> columns, List<Row> rows) {}

    /** One line of releases. */
    record Row(String line, List<String> cells) {}

    /** The form that replaces the data. */
    record Form(String action, String token, String label, String help, String text, String button) {}

    /** The form that returns to the data of the app. */
    record Reset(String action, String token, String button) {}

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
     * The page.
     *
     * @param text what stands in the form; empty for the data in force
     * @param error what is wrong with it; empty for nothing
     */
    View view(ApplicationUser reader, String token, Optional<String> text, Optional<String> error) {
        Messages messages = texts.forUser(reader);
        SupportData data = store.current();
        boolean replaced = store.isReplaced();
        return new View(
                messages.languageTag(),
                messages.text(PAGE + "title"),
                messages.text(PAGE + "intro"),
                error.stream()
                        .map(sentence -> new Notice("aui-message aui-message-error error", sentence))
                        .toList(),
                messages.text(PAGE + (replaced ? "replaced" : "own"), messages.day(data.asOf())),
                new Source(messages.text(PAGE + "source"), data.source()),
                table(data, messages),
                new Form(
                        AdminLinks.REPLACE_VERSIONS,
                        token,
                        messages.text(PAGE + "form"),
                        messages.text(PAGE + "form.help"),
                        text.orElseGet(store::text),
                        messages.text(PAGE + "replace")),
                replaced
                        ? List.of(new Reset(AdminLinks.RESET_VERSIONS, token, messages.text(PAGE + "reset")))
                        : List.of());
    }

    private static Table table(SupportData data, Messages messages) {
        Map<String, Map<SupportPhase, LocalDate>> newestFirst =
                new TreeMap<>(Comparator.comparing(VersionsPage::order).reversed());
        newestFirst.putAll(data.lines());
        List<Row> rows = new ArrayList<>();
        newestFirst.forEach((line, days) -> rows.add(new Row(
                line,
                PHASES.stream()
                        .map(phase -> Optional.ofNullable(days.get(phase))
                                .map(messages::day)
                                .orElse("-"))
                        .toList())));
        return new Table(
                messages.text(PAGE + "caption"),
                List.of(
                        messages.text(PAGE + "line"),
                        messages.text(PAGE + "regular"),
                        messages.text(PAGE + "extended"),
                        messages.text(PAGE + "security-only")),
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
