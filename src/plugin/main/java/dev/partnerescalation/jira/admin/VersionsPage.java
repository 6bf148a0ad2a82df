package dev.partnerescalation.jira.admin;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.advice.ReleaseLine;
import dev.partnerescalation.jira.advice.SupportData;
import dev.partnerescalation.jira.advice.SupportDataStore;
import dev.partnerescalation.jira.advice.SupportPhase;
import dev.partnerescalation.jira.advice.SupportSource;
import dev.partnerescalation.jira.advice.UnreadableSupportDataException;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the page about versions of Adobe Commerce shows: the data in force, and the form that replaces it. */
final class VersionsPage {

    private static final String PAGE = "partnerescalation.versions.";
    private static final List<SupportPhase> PHASES =
            List.of(SupportPhase.REGULAR, SupportPhase.EXTENDED, SupportPhase.SECURITY_ONLY);

    private final SupportDataStore store;
    private final MessageBundles texts;
    private final Today today;

    VersionsPage(SupportDataStore store, MessageBundles texts, Today today) {
        this.store = store;
        this.texts = texts;
        this.today = today;
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
            Table table,
            List<Source> sources,
            Form form,
            List<Reset> resets) {}

    /**
     * Where a part of the data comes from.
     *
     * @param text which part it is, and of when
     */
    record Source(String text, String label, String url) {}

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
                Stream.concat(
                                error.stream().map(sentence -> Notice.error(sentence)),
                                old(data, today.of(reader), messages).map(sentence -> Notice.warning(sentence)))
                        .toList(),
                messages.text(
                        PAGE + (replaced ? "replaced" : "own"),
                        messages.day(data.source().asOf())),
                table(data, messages),
                List.of(
                        source(data.source(), "source.dates", messages),
                        source(data.patchSource(), "source.patches", messages)),
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

    /** What is too old to be relied upon: the dates, the newest patches, or both. */
    private static Stream<String> old(SupportData data, LocalDate today, Messages messages) {
        Stream<String> dates =
                data.source().isOld(today) ? Stream.of(old("old.dates", data.source(), messages)) : Stream.empty();
        Stream<String> patches = data.patchSource().isOld(today)
                        && data.lines().values().stream()
                                .anyMatch(line -> line.newestPatch().isPresent())
                ? Stream.of(old("old.patches", data.patchSource(), messages))
                : Stream.empty();
        return Stream.concat(dates, patches);
    }

    private static String old(String key, SupportSource source, Messages messages) {
        return messages.text(PAGE + key, messages.day(source.asOf()), SupportSource.FRESH_DAYS);
    }

    private static Source source(SupportSource source, String key, Messages messages) {
        return new Source(
                messages.text(PAGE + key, messages.day(source.asOf())),
                messages.text(PAGE + "source"),
                source.address());
    }

    private static Table table(SupportData data, Messages messages) {
        Map<String, ReleaseLine> newestFirst =
                new TreeMap<>(Comparator.comparing(VersionsPage::order).reversed());
        newestFirst.putAll(data.lines());
        List<Row> rows = new ArrayList<>();
        newestFirst.forEach((number, line) -> rows.add(new Row(number, cells(line, messages))));
        return new Table(
                messages.text(PAGE + "caption"),
                Stream.of("line", "released", "regular", "extended", "security-only", "enforced", "patch")
                        .map(column -> messages.text(PAGE + column))
                        .toList(),
                rows);
    }

    private static List<String> cells(ReleaseLine line, Messages messages) {
        Stream<Optional<LocalDate>> days = Stream.of(
                        Stream.of(line.released()), PHASES.stream().map(line::until), Stream.of(line.enforced()))
                .flatMap(part -> part);
        return Stream.concat(days.map(day -> day.map(messages::day)), Stream.of(line.newestPatch()))
                .map(cell -> cell.orElse("-"))
                .toList();
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
