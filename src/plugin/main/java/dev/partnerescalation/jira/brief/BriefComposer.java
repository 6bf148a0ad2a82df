package dev.partnerescalation.jira.brief;

import static dev.partnerescalation.jira.issue.EscalationField.ADOBE_CONTACT;
import static dev.partnerescalation.jira.issue.EscalationField.ADOBE_CONTACT_ROLE;
import static dev.partnerescalation.jira.issue.EscalationField.CONCERN;
import static dev.partnerescalation.jira.issue.EscalationField.CONCERN_TYPE;
import static dev.partnerescalation.jira.issue.EscalationField.EDITION;
import static dev.partnerescalation.jira.issue.EscalationField.ENGLISH_SUMMARY;
import static dev.partnerescalation.jira.issue.EscalationField.EXAMPLE_REFERENCES;
import static dev.partnerescalation.jira.issue.EscalationField.IMPACT;
import static dev.partnerescalation.jira.issue.EscalationField.NEEDED_BY;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER_CONTACT_DATE;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER_CONTACT_NOTES;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER_RESPONSE;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER_RESPONSE_DUE;
import static dev.partnerescalation.jira.issue.EscalationField.PROJECT_ID;
import static dev.partnerescalation.jira.issue.EscalationField.REQUESTED_OUTCOME;
import static dev.partnerescalation.jira.issue.EscalationField.SCOPE_DOCUMENT;
import static dev.partnerescalation.jira.issue.EscalationField.SCOPE_NOTES;
import static dev.partnerescalation.jira.issue.EscalationField.SCOPE_OUTCOME;
import static dev.partnerescalation.jira.issue.EscalationField.SUCCESS_PLAN;
import static dev.partnerescalation.jira.issue.EscalationField.SUPPORT_CASES;
import static dev.partnerescalation.jira.issue.EscalationField.TIMELINE_IMPACT;
import static dev.partnerescalation.jira.issue.EscalationField.VERSION;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.SupportSource;
import dev.partnerescalation.jira.advice.VersionSupport;
import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.ShownExample;
import dev.partnerescalation.jira.issue.ShownExamples;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.TextContent;
import dev.partnerescalation.rules.TextLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the sections of one brief together; what is not stated is left out, and a section without anything says so. */
final class BriefComposer {

    private final BriefMessages messages;
    private final EscalationContent content;
    private final LocalDate now;
    private final Today today;
    private final Advice advice;
    private final List<Brief.Section> sections = new ArrayList<>();

    BriefComposer(Messages english, EscalationContent content, LocalDate now, Today today, Advice advice) {
        this.messages = new BriefMessages(english);
        this.content = content;
        this.now = now;
        this.today = today;
        this.advice = advice;
    }

    Brief write(Issue issue, ShownExamples examples, List<JudgedCheck> checks) {
        recipient(issue);
        deployment();
        section("partner", facts(List.of(fact("partner.name", content.text(PARTNER)))));
        section("summary", quote(Optional.empty(), ENGLISH_SUMMARY));
        section("concern", facts(List.of(choice("concern.type", CONCERN_TYPE))), quote(Optional.empty(), CONCERN));
        section("impact", quote(Optional.empty(), IMPACT));
        section(
                "outcome",
                facts(List.of(day("outcome.needed-by", NEEDED_BY))),
                quote(Optional.empty(), REQUESTED_OUTCOME));
        scope();
        section(
                "contact",
                facts(List.of(
                        day("contact.date", PARTNER_CONTACT_DATE),
                        choice("contact.response", PARTNER_RESPONSE),
                        day("contact.due", PARTNER_RESPONSE_DUE))),
                quote(Optional.of("contact.notes"), PARTNER_CONTACT_NOTES));
        examples(examples);
        OpenPoints points = new OpenPoints(messages);
        points.waived(checks, content).ifPresent(sections::add);
        points.open(checks).ifPresent(sections::add);
        return new Brief(messages.say("title", issue.getKey(), CleanText.line(issue.getSummary())), sections);
    }

    private void recipient(Issue issue) {
        String role = content.choices(ADOBE_CONTACT_ROLE).stream()
                .findFirst()
                .orElseGet(() -> messages.say("recipient.team"));
        section(
                "recipient",
                facts(List.of(
                        fact("recipient.to", Optional.of(role)),
                        fact("recipient.contact", content.text(ADOBE_CONTACT)),
                        fact("recipient.date", Optional.of(now.toString())),
                        fact("recipient.reference", Optional.of(issue.getKey())),
                        fact("recipient.handed-over", content.handedOver().map(moment -> today.at(moment, null)
                                .toLocalDate()
                                .toString())))));
    }

    private void deployment() {
        Optional<String> version =
                advice.support(content.text(VERSION).map(CleanText::line), now).map(this::supported);
        section(
                "deployment",
                facts(List.of(
                        choice("deployment.edition", EDITION),
                        fact("deployment.version", version),
                        fact("deployment.project-id", content.text(PROJECT_ID)),
                        choice("deployment.success-plan", SUCCESS_PLAN),
                        fact("deployment.support-cases", joined(content.labels(SUPPORT_CASES))))));
    }

    private String supported(VersionSupport support) {
        LocalDate day = support.until().orElse(support.source().asOf());
        String state = messages.say("version." + support.phase().key(), support.version(), day.toString());
        String patched = support.newerPatch()
                .map(newest -> messages.say(
                        "version.patch",
                        state,
                        newest,
                        support.patchSource().asOf().toString()))
                .orElse(state);
        return support.oldSince()
                .map(old -> messages.say("version.old", patched, old.toString(), SupportSource.FRESH_DAYS))
                .orElse(patched);
    }

    private void scope() {
        List<Block> blocks = new ArrayList<>(facts(List.of(choice("scope.result", SCOPE_OUTCOME))));
        content.text(SCOPE_DOCUMENT)
                .map(CleanText::line)
                .map(url -> new Block.Item(messages.say("scope.document", url), web(url)))
                .ifPresent(item -> blocks.add(new Block.Items(List.of(item))));
        blocks.addAll(quote(Optional.of("scope.notes"), SCOPE_NOTES));
        blocks.addAll(quote(Optional.of("scope.timeline"), TIMELINE_IMPACT));
        section("scope", blocks);
    }

    private void examples(ShownExamples examples) {
        List<Block.Item> items = new ArrayList<>();
        examples.shown().forEach(example -> items.add(new Block.Item(title(example), web(example.url()))));
        content.text(EXAMPLE_REFERENCES).map(CleanText::lines).stream()
                .flatMap(String::lines)
                .filter(TextContent::isVisible)
                .forEach(line -> items.add(new Block.Item(line, Optional.empty())));
        List<Block> blocks = new ArrayList<>();
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
        if (examples.hidden() > 0) {
            blocks.add(new Block.Sentence(messages.say("examples.hidden", examples.hidden())));
        }
        section("examples", blocks);
    }

    private String title(ShownExample example) {
        String named = example.reference()
                .map(key -> messages.say("examples.issue", key, CleanText.line(example.title())))
                .orElseGet(() -> CleanText.line(example.title()));
        return example.date()
                .map(date -> messages.say("examples.dated", named, date.toString()))
                .orElse(named);
    }

    private static Optional<String> web(String url) {
        String start = url.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://")
                ? Optional.of(url.strip())
                : Optional.empty();
    }

    private List<Block> quote(Optional<String> name, EscalationField field) {
        return content.text(field)
                .filter(text -> !CleanText.lines(text).isEmpty())
                .map(text -> List.<Block>of(new Block.Quote(name.map(messages::say), text, TextLanguage.of(text))))
                .orElse(List.of());
    }

    private Optional<Block.Fact> fact(String key, Optional<String> value) {
        return value.map(CleanText::line)
                .filter(text -> !text.isEmpty())
                .map(text -> new Block.Fact(messages.say(key), text));
    }

    private Optional<Block.Fact> choice(String key, EscalationField field) {
        return fact(key, joined(content.choices(field)));
    }

    private Optional<Block.Fact> day(String key, EscalationField field) {
        return fact(key, content.day(field).map(LocalDate::toString));
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private static List<Block> facts(List<Optional<Block.Fact>> facts) {
        List<Block.Fact> stated = facts.stream().flatMap(Optional::stream).toList();
        return stated.isEmpty() ? List.of() : List.of(new Block.Facts(stated));
    }

    @SafeVarargs
    private void section(String key, List<Block>... contents) {
        List<Block> blocks = new ArrayList<>();
        for (List<Block> some : contents) {
            blocks.addAll(some);
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Sentence(messages.say("none")));
        }
        sections.add(new Brief.Section(messages.say(key), blocks));
    }
}
