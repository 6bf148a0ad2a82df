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
import static dev.partnerescalation.jira.issue.EscalationField.WAIVER_REASON;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.SupportSource;
import dev.partnerescalation.jira.advice.VersionSupport;
import dev.partnerescalation.jira.brief.Brief.Ask;
import dev.partnerescalation.jira.brief.Brief.Example;
import dev.partnerescalation.jira.brief.Brief.Fact;
import dev.partnerescalation.jira.brief.Brief.LabelledQuote;
import dev.partnerescalation.jira.brief.Brief.Party;
import dev.partnerescalation.jira.brief.Brief.Quote;
import dev.partnerescalation.jira.brief.Brief.Section;
import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.ShownExample;
import dev.partnerescalation.jira.issue.ShownExamples;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.TextContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the letter of one escalation together; what is not stated is left out. */
final class BriefComposer {

    private static final String ADOBE = "Adobe";

    private final BriefMessages messages;
    private final EscalationContent content;
    private final LocalDate now;
    private final Today today;
    private final Advice advice;
    private final QuotedTexts quotations;

    BriefComposer(Messages english, EscalationContent content, LocalDate now, Today today, Advice advice) {
        this.messages = new BriefMessages(english);
        this.content = content;
        this.now = now;
        this.today = today;
        this.advice = advice;
        this.quotations = new QuotedTexts(messages);
    }

    /**
     * The letter.
     *
     * @param examples those that its reader may know
     * @param checks the judgement at the hand-over; empty when nothing can be judged
     * @param withMail whether the sender's mail address may stand in it
     */
    Brief write(Issue issue, ShownExamples examples, List<JudgedCheck> checks, boolean withMail) {
        List<Quote> summary = quotations.of(content.text(ENGLISH_SUMMARY));
        List<Ask> asks = Stream.of(
                        ask(
                                content.day(NEEDED_BY)
                                        .map(day -> messages.say("outcome.needed-by", day.toString()))
                                        .orElseGet(() -> messages.say("outcome")),
                                REQUESTED_OUTCOME,
                                content.day(NEEDED_BY).isPresent()),
                        ask(messages.say("impact"), IMPACT, false))
                .flatMap(Optional::stream)
                .toList();
        List<Section> sections = Stream.of(
                        partner(), scope(), contact(), waived(checks), examples(examples), deployment())
                .filter(Section::isStated)
                .toList();
        return new Brief(
                messages.say("name", issue.getKey()),
                recipient(),
                sender(issue, withMail),
                references(issue),
                messages.say("title", CleanText.line(issue.getSummary())),
                summary,
                quotations.note(),
                !asks.isEmpty(),
                asks,
                sections,
                origin(issue, checks));
    }

    private Party recipient() {
        String role = content.choices(ADOBE_CONTACT_ROLE).stream()
                .map(CleanText::line)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> name.contains(ADOBE) ? name : messages.say("recipient.role", name))
                .orElseGet(() -> messages.say("recipient.team"));
        String contact = content.text(ADOBE_CONTACT).map(CleanText::line).orElse("");
        Optional<MailAddress> mail = MailAddress.in(contact);
        return new Party(
                messages.say("recipient"),
                Stream.of(
                                mail.map(MailAddress::others).orElse(contact),
                                role,
                                mail.map(MailAddress::address).orElse(""))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private Party sender(Issue issue, boolean withMail) {
        @Nullable ApplicationUser reporter = issue.getReporter();
        List<@Nullable String> lines = new ArrayList<>();
        if (reporter != null) {
            lines.add(reporter.getDisplayName());
        }
        lines.add(issue.getProjectObject().getName());
        if (reporter != null && withMail) {
            lines.add(reporter.getEmailAddress());
        }
        return new Party(
                messages.say("sender"),
                lines.stream()
                        .map(line -> line == null ? "" : CleanText.line(line))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private List<Fact> references(Issue issue) {
        return stated(
                fact("reference.date", Optional.of(now.toString())),
                fact("reference.key", Optional.of(issue.getKey())),
                fact("reference.handed-over", content.handedOver().map(moment -> today.at(moment, null)
                        .toLocalDate()
                        .toString())));
    }

    private Optional<Ask> ask(String heading, EscalationField field, boolean always) {
        List<Quote> quotes = quotations.of(content.text(field));
        return quotes.isEmpty() && !always ? Optional.empty() : Optional.of(new Ask(heading, quotes));
    }

    private Section partner() {
        return section(
                "partner",
                stated(fact("partner.name", content.text(PARTNER)), choice("partner.concern-type", CONCERN_TYPE)),
                quotations.unlabelled(content.text(CONCERN)));
    }

    private Section scope() {
        List<Fact> facts = new ArrayList<>(stated(choice("scope.result", SCOPE_OUTCOME)));
        content.text(SCOPE_DOCUMENT)
                .map(CleanText::line)
                .filter(address -> !address.isEmpty())
                .ifPresent(address -> facts.add(document(address)));
        List<LabelledQuote> quotes = new ArrayList<>(quotations.unlabelled(content.text(SCOPE_NOTES)));
        quotes.addAll(quotations.labelled(messages.say("scope.timeline"), content.text(TIMELINE_IMPACT)));
        return section("scope", facts, quotes);
    }

    private Fact document(String address) {
        Optional<String> web = web(address);
        return new Fact(messages.say("scope.document"), address, web.isPresent(), web.orElse(""));
    }

    private Section contact() {
        return section(
                "contact",
                stated(
                        day("contact.date", PARTNER_CONTACT_DATE),
                        choice("contact.response", PARTNER_RESPONSE),
                        day("contact.due", PARTNER_RESPONSE_DUE)),
                quotations.unlabelled(content.text(PARTNER_CONTACT_NOTES)));
    }

    private Section waived(List<JudgedCheck> checks) {
        List<String> waived = names(checks.stream().filter(check -> check.state() == CheckState.WAIVED));
        return waived.isEmpty()
                ? section("waived", List.of(), List.of())
                : section(
                        "waived",
                        List.of(Fact.of(messages.say("waived.checks"), String.join(", ", waived))),
                        quotations.unlabelled(content.text(WAIVER_REASON)));
    }

    private Section examples(ShownExamples examples) {
        List<Example> items = new ArrayList<>();
        examples.shown().forEach(example -> items.add(example(example)));
        content.text(EXAMPLE_REFERENCES).map(CleanText::lines).stream()
                .flatMap(String::lines)
                .filter(TextContent::isVisible)
                .map(CleanText::line)
                .forEach(line ->
                        items.add(new Example(messages.say("examples.further"), line, false, "", "", List.of())));
        List<String> sentences =
                examples.hidden() > 0 ? List.of(messages.say("examples.hidden", examples.hidden())) : List.of();
        return Section.of(messages.say("examples"), List.of(), List.of(), items, sentences);
    }

    private Example example(ShownExample example) {
        Optional<String> web = web(example.url());
        return new Example(
                example.reference().orElseGet(() -> messages.say("examples.web")),
                CleanText.line(example.title()),
                web.isPresent(),
                web.orElse(""),
                example.date().map(LocalDate::toString).orElse(""),
                quotations.of(example.description().map(FirstSentence::of)));
    }

    private Section deployment() {
        Optional<String> version =
                advice.support(content.text(VERSION).map(CleanText::line), now).map(this::supported);
        return section(
                "deployment",
                stated(
                        choice("deployment.edition", EDITION),
                        fact("deployment.version", version),
                        fact("deployment.project-id", content.text(PROJECT_ID)),
                        choice("deployment.success-plan", SUCCESS_PLAN),
                        fact("deployment.support-cases", joined(content.labels(SUPPORT_CASES)))),
                List.of());
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

    /** Names what is done once nothing that is required is open. What is open is for the author and not for Adobe. */
    private String origin(Issue issue, List<JudgedCheck> checks) {
        List<String> done =
                names(checks.stream().filter(check -> check.state() == CheckState.MET && check.mode() == Mode.BLOCK));
        if (done.isEmpty() || checks.stream().anyMatch(JudgedCheck::blocks)) {
            return messages.say("origin", issue.getKey());
        }
        boolean all = checks.stream().noneMatch(check -> check.state() == CheckState.WAIVED);
        return messages.say(all ? "origin.ready" : "origin.done", issue.getKey(), String.join(", ", done));
    }

    private static List<String> names(Stream<JudgedCheck> checks) {
        return checks.map(JudgedCheck::name).toList();
    }

    private static Optional<String> web(String url) {
        String start = url.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://")
                ? Optional.of(BriefLinks.safe(url.strip()))
                : Optional.empty();
    }

    private Optional<Fact> fact(String key, Optional<String> value) {
        return value.map(CleanText::line).filter(text -> !text.isEmpty()).map(text -> Fact.of(messages.say(key), text));
    }

    private Optional<Fact> choice(String key, EscalationField field) {
        return fact(key, joined(content.choices(field)));
    }

    private Optional<Fact> day(String key, EscalationField field) {
        return fact(key, content.day(field).map(LocalDate::toString));
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    @SafeVarargs
    private static List<Fact> stated(Optional<Fact>... facts) {
        List<Fact> stated = new ArrayList<>();
        for (Optional<Fact> fact : facts) {
            fact.ifPresent(stated::add);
        }
        return stated;
    }

    private Section section(String key, List<Fact> facts, List<LabelledQuote> quotes) {
        return Section.of(messages.say(key), facts, quotes, List.of(), List.of());
    }
}
