package dev.partnerescalation.jira.brief;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.SupportDataStore;
import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.ShownExample;
import dev.partnerescalation.jira.issue.ShownExamples;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.Judgement;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationCase;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Example;
import dev.partnerescalation.rules.PartnerResponse;
import dev.partnerescalation.rules.Readiness;
import dev.partnerescalation.rules.ScopeOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/** Escalations whose briefs are kept as golden files. */
final class Cases {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    static final Messages ENGLISH = Bundles.texts(Locale.GERMANY).english();

    private static final String HOSTILE = "# Not a heading\n<script>alert(1)</script>\n</blockquote><h2>x</h2>\n"
            + "![x](javascript:alert(1)) [a](http://evil.example) `code` *bold* __x__ ~~y~~\n| a | b |\n|---|---|\n"
            + "- item\n+ item\n1. item\n2) item\n===\n---\n    indented\n> quoted\n{noformat}h1. wiki{noformat} [~admin] !x.png!\n"
            + "&lt; &amp; &copy; $x^2$ \\*\n\u202Eright to left\u202C \u2067isolated\u2069 \u05E9\u05DC\u05D5\u05DD \uD83D\uDE80 \uD800 nul\u0000bell\u0007";

    private Cases() {}

    static Brief ordinary() {
        Map<EscalationField, String> texts = new EnumMap<>(EscalationField.class);
        texts.put(EscalationField.PARTNER, "Bureau Vooruit");
        texts.put(
                EscalationField.CONCERN,
                "De zoekfunctie op merk is niet opgeleverd, hoewel fase 2 als voltooid is gemeld.");
        texts.put(EscalationField.SCOPE_DOCUMENT, "https://docs.example.com/offerte-2026-03.pdf");
        texts.put(
                EscalationField.SCOPE_NOTES,
                "Paragraaf 4.2 van de offerte van 3 maart noemt zoeken op merk als onderdeel van fase 2.");
        texts.put(
                EscalationField.PARTNER_CONTACT_NOTES,
                "Gebeld met de projectleider.\nVolgens hem valt het zoeken op merk buiten de afspraak.");
        texts.put(EscalationField.EXAMPLE_REFERENCES, "Steering group, 2026-10-12, item 3");
        texts.put(EscalationField.VERSION, "2.4.6-p13");
        texts.put(EscalationField.PROJECT_ID, "abc123def456");
        texts.put(EscalationField.ADOBE_CONTACT, "Sam Taylor <sam.taylor@example.com>");
        texts.put(EscalationField.IMPACT, "About 12 % of the visitors search by brand; they find nothing and leave.");
        texts.put(EscalationField.REQUESTED_OUTCOME, "A binding date for search by brand, or a second partner.");
        texts.put(
                EscalationField.ENGLISH_SUMMARY,
                "Search by brand is part of phase 2 in the signed offer, was reported as done, and does not exist."
                        + " The partner now says that it is out of scope.");
        EscalationCase judged = prepared().build();
        return brief(
                "Zoeken op merk werkt niet",
                "Anneke de Vries",
                content(
                        texts,
                        Map.of(
                                EscalationField.CONCERN_TYPE, List.of("Missing deliverable", "Timeline"),
                                EscalationField.SCOPE_OUTCOME, List.of("In scope, not delivered"),
                                EscalationField.PARTNER_RESPONSE, List.of("Partner disagrees"),
                                EscalationField.EDITION, List.of("Adobe Commerce on cloud infrastructure"),
                                EscalationField.SUCCESS_PLAN, List.of("Expert"),
                                EscalationField.ADOBE_CONTACT_ROLE, List.of("Customer Success Manager (CSM)")),
                        Map.of(
                                EscalationField.PARTNER_CONTACT_DATE, LocalDate.of(2026, 11, 2),
                                EscalationField.NEEDED_BY, LocalDate.of(2026, 12, 1)),
                        Map.of(EscalationField.SUPPORT_CASES, List.of("E-001122", "E-001123")),
                        Optional.of(Instant.parse("2026-11-16T09:00:00Z"))),
                new ShownExamples(
                        List.of(
                                new ShownExample(
                                        Optional.of("SHOP-4"),
                                        "Merkfilter geeft lege lijst",
                                        Optional.of(LocalDate.of(2026, 9, 30)),
                                        "https://jira.example.com/browse/SHOP-4",
                                        Optional.of(
                                                "h2. Stappen\n\nNa de import van 12. oktober toont het merkfilter een lege lijst. Daarna gaat het goed.")),
                                new ShownExample(
                                        Optional.empty(),
                                        "Recording of the failed search",
                                        Optional.empty(),
                                        "https://video.example.com/42?t=1",
                                        Optional.empty())),
                        2),
                judged);
    }

    static Brief empty() {
        return brief(
                "Nothing yet",
                "Claire Martin",
                content(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty()),
                new ShownExamples(List.of(), 0),
                EscalationCase.on(TODAY).summary("Nothing yet").build());
    }

    static Brief waived() {
        String reason =
                "Der Partner ist seit dem 1. Oktober insolvent und nicht mehr erreichbar, auch nicht schriftlich.";
        Map<EscalationField, String> texts = new EnumMap<>(EscalationField.class);
        texts.put(EscalationField.PARTNER, "Agentur Vorwärts GmbH");
        texts.put(EscalationField.WAIVER_REASON, reason);
        texts.put(EscalationField.VERSION, "2.3.7");
        return brief(
                "Agentur nicht erreichbar",
                "Johann Krause",
                content(texts, Map.of(), Map.of(), Map.of(), Optional.empty()),
                new ShownExamples(List.of(), 1),
                EscalationCase.on(TODAY)
                        .summary("Agentur nicht erreichbar")
                        .waived(Set.of(Check.CONTACT, Check.OPPORTUNITY))
                        .waiverReason(reason)
                        .build());
    }

    static Brief hostile() {
        Map<EscalationField, String> texts = new EnumMap<>(EscalationField.class);
        for (EscalationField field : EscalationField.values()) {
            texts.put(field, HOSTILE);
        }
        texts.put(EscalationField.SCOPE_DOCUMENT, "javascript:alert(1)");
        Map<EscalationField, List<String>> labels = new HashMap<>();
        labels.put(EscalationField.SUPPORT_CASES, List.of("<b>", "](x)"));
        return brief(
                HOSTILE.replace('\n', ' '),
                HOSTILE,
                content(texts, Map.of(), Map.of(), labels, Optional.empty()),
                new ShownExamples(
                        List.of(new ShownExample(
                                Optional.of("X-1"),
                                HOSTILE,
                                Optional.empty(),
                                "https://x.example/\"><script>)>\n[a]",
                                Optional.of(HOSTILE))),
                        0),
                prepared().build());
    }

    private static EscalationCase.Builder prepared() {
        return EscalationCase.on(TODAY)
                .summary("Search by brand")
                .scopeOutcome(Optional.of(ScopeOutcome.IN_SCOPE_NOT_DELIVERED))
                .scopeNotes("Paragraph 4.2 of the offer of 3 March names search by brand as a part of phase 2.")
                .contactedOn(Optional.of(LocalDate.of(2026, 11, 2)))
                .contactNotes("Called the project lead, who says that search by brand is not a part of the agreement.")
                .partnerResponse(Optional.of(PartnerResponse.DISAGREES))
                .examples(List.of(new Example.LinkedIssue("4", false, false, "10000", false)));
    }

    private static Brief brief(
            String summary, String reporter, EscalationContent content, ShownExamples examples, EscalationCase judged) {
        Issue issue = Fake.of(Issue.class)
                .with("getKey", "SHOP-12")
                .with("getSummary", summary)
                .with(
                        "getReporter",
                        Fake.of(ApplicationUser.class)
                                .with("getDisplayName", reporter)
                                .with("getEmailAddress", "anneke@example.com")
                                .build())
                .with(
                        "getProjectObject",
                        Fake.of(Project.class)
                                .with("getName", "Webshop relaunch")
                                .build())
                .build();
        Today today = new Today(Fake.of(TimeZoneManager.class)
                .with("getDefaultTimezone", TimeZone.getTimeZone("Europe/Amsterdam"))
                .build());
        Advice advice = new Advice(new SupportDataStore(EscalationInJira.settingsFactory(new HashMap<>())));
        return new BriefComposer(ENGLISH, content, TODAY, today, advice)
                .write(issue, examples, checks(EscalationPolicy.standard().judge(judged)), true);
    }

    private static List<JudgedCheck> checks(Readiness readiness) {
        InstalledObjects nothing = new InstalledObjects(EscalationInJira.settingsFactory(new HashMap<>()));
        FieldNames names =
                new FieldNames(nothing, Fake.of(CustomFieldManager.class).build(), Bundles.texts(Locale.ENGLISH));
        return new JudgementMessages(nothing, names)
                .forEverybody(new Judgement.Judged(readiness), ENGLISH)
                .checks();
    }

    private static EscalationContent content(
            Map<EscalationField, String> texts,
            Map<EscalationField, List<String>> choices,
            Map<EscalationField, LocalDate> days,
            Map<EscalationField, List<String>> labels,
            Optional<Instant> handedOver) {
        return new EscalationContent(texts, choices, days, labels, handedOver);
    }
}
