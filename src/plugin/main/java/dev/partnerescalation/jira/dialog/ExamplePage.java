package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on which examples are added: what it shows, and what its form does. */
final class ExamplePage {

    private static final String PAGE = "partnerescalation.example.";

    private final EscalationFinder finder;
    private final ExampleOverview overview;
    private final ExampleAdding adding;
    private final BaseAddress address;
    private final MessageBundles texts;

    ExamplePage(
            EscalationFinder finder,
            ExampleOverview overview,
            ExampleAdding adding,
            BaseAddress address,
            MessageBundles texts) {
        this.finder = finder;
        this.overview = overview;
        this.adding = adding;
        this.address = address;
        this.texts = texts;
    }

    /** What somebody chose and typed. */
    record Form(Set<String> chosen, String reference) {

        /** What the form is before anybody touched it. */
        static final Form EMPTY = new Form(Set.of(), "");

        List<String> entries() {
            return Stream.concat(chosen.stream(), Stream.of(reference.strip().split("[\\s\\u00a0]+")))
                    .toList();
        }
    }

    /**
     * The page.
     *
     * @param errors what is wrong with the entries
     * @param types the type by which examples are linked; empty if there is none, and then there is no form to send
     * @param pick the suggestions; empty if there are none
     * @param linked what is linked; empty if nothing is
     */
    record View(
            String lang,
            String title,
            String action,
            String countAction,
            String token,
            String issueId,
            List<String> errors,
            List<Type> types,
            Reference reference,
            List<Pick> pick,
            List<LinkedList> linked,
            String button,
            Link cancel) {}

    /** The type of link. */
    record Type(String label, String words, String help) {}

    /** The field for keys and addresses. */
    record Reference(String label, String value, String help) {}

    /** The suggestions. */
    record Pick(String title, List<Suggestion> rows) {}

    /** An issue that can be chosen. */
    record Suggestion(String key, String title, String status, boolean chosen) {}

    /** What is linked. */
    record LinkedList(String title, List<LinkedRow> rows) {}

    /**
     * Something that is linked.
     *
     * @param reference the key, or what stands in its place
     * @param links the title as a link; empty for an address that cannot be followed
     * @param plain the title where it is no link
     * @param state whether it counts, in words
     * @param count the way to make it count; empty where there is none
     */
    record LinkedRow(
            String reference, List<Link> links, List<String> plain, boolean counts, String state, List<Count> count) {}

    /** The button that makes a link count. */
    record Count(String linkId, String text, String about) {}

    /** A page. */
    record Link(String text, String url) {}

    /** The escalation to which this reader may link; empty if there is none. */
    Optional<Issue> escalation(String id, @Nullable ApplicationUser reader) {
        return finder.find(id, reader).filter(issue -> adding.mayLink(issue, reader));
    }

    /** Adds what the form names. */
    ExampleAdding.Outcome add(Issue escalation, Form form, ApplicationUser reader) {
        return adding.add(escalation, form.entries(), reader, texts.forUser(reader));
    }

    /** Makes a link count; answers a sentence if it was not done. */
    Optional<String> count(Issue escalation, Optional<Long> linkId, ApplicationUser reader) {
        Messages messages = texts.forUser(reader);
        return linkId.isEmpty()
                ? Optional.of(messages.text(PAGE + "error.link"))
                : adding.count(escalation, linkId.get(), reader, messages);
    }

    /** The page. */
    View view(Issue escalation, Form form, List<String> errors, String token, ApplicationUser reader) {
        Messages messages = texts.forUser(reader);
        Examples examples = overview.of(escalation, reader);
        List<String> problems = examples.linkTypeId().isEmpty() && errors.isEmpty()
                ? List.of(messages.text(PAGE + "error.type"))
                : errors;
        return new View(
                messages.languageTag(),
                messages.text(PAGE + "title"),
                address.path() + "/secure/PartnerEscalationAddExample.jspa",
                address.path() + "/secure/PartnerEscalationCountExample.jspa",
                token,
                escalation.getId().toString(),
                problems,
                examples.linkTypeId().isEmpty()
                        ? List.of()
                        : List.of(new Type(
                                messages.text(PAGE + "as"), examples.linkType(), messages.text(PAGE + "as.help"))),
                new Reference(messages.text(PAGE + "field"), form.reference(), messages.text(PAGE + "field.help")),
                pick(escalation, examples, form, messages),
                linked(examples, messages),
                messages.text(PAGE + "button", 0),
                new Link(messages.text("partnerescalation.dialog.cancel"), browse(escalation.getKey())));
    }

    private String browse(String key) {
        return address.path() + "/browse/" + key;
    }

    private static List<Pick> pick(Issue escalation, Examples examples, Form form, Messages messages) {
        List<Suggestion> rows = examples.suggestions().stream()
                .map(one -> new Suggestion(
                        one.key(), one.title(), one.status(), form.chosen().contains(one.key())))
                .toList();
        String title =
                messages.text(PAGE + "recent", escalation.getProjectObject().getName());
        return rows.isEmpty() ? List.of() : List.of(new Pick(title, rows));
    }

    private static List<LinkedList> linked(Examples examples, Messages messages) {
        Stream<LinkedRow> shown = examples.linked().stream().map(one -> row(one, messages));
        Stream<LinkedRow> hidden = examples.hidden() == 0
                ? Stream.empty()
                : Stream.of(new LinkedRow(
                        "",
                        List.of(),
                        List.of(messages.text(PAGE + "hidden", examples.hidden())),
                        false,
                        "",
                        List.of()));
        List<LinkedRow> rows = Stream.concat(shown, hidden).toList();
        return rows.isEmpty() ? List.of() : List.of(new LinkedList(messages.text(PAGE + "linked"), rows));
    }

    private static LinkedRow row(Examples.Linked one, Messages messages) {
        String reference = one.key().orElseGet(() -> messages.text(PAGE + "web"));
        String state = one.counts()
                ? messages.text(PAGE + "counts")
                : one.key().isPresent()
                        ? messages.text(PAGE + "counts-not", one.words())
                        : messages.text(PAGE + "counts-not.web");
        return new LinkedRow(
                reference,
                one.url().stream().map(url -> new Link(one.title(), url)).toList(),
                one.url().isPresent() ? List.of() : List.of(one.title()),
                one.counts(),
                state,
                one.exchangeable().stream()
                        .map(link -> new Count(Long.toString(link), messages.text(PAGE + "count"), reference))
                        .toList());
    }
}
