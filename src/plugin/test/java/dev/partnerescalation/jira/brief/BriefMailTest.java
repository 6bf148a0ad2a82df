package dev.partnerescalation.jira.brief;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.jira.issue.EscalationField.ADOBE_CONTACT;
import static dev.partnerescalation.jira.issue.EscalationField.ENGLISH_SUMMARY;
import static dev.partnerescalation.jira.issue.EscalationField.NEEDED_BY;
import static dev.partnerescalation.jira.issue.EscalationField.REQUESTED_OUTCOME;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.issue.EscalationField;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The mail that takes the brief to Adobe: a link that any mail program reads, whatever people wrote. */
public final class BriefMailTest {

    private static final String SUMMARY = "Search by brand is part of phase 2 & does not exist: 100 % missing.";

    private final Map<EscalationField, String> texts = new EnumMap<>(EscalationField.class);
    private final Map<EscalationField, LocalDate> days = new EnumMap<>(EscalationField.class);
    private String title = "Suche nach Marken fehlt";

    @Test
    public void itGoesToTheFirstAddressWithSubjectSummaryOutcomeAndDay() {
        texts.put(ADOBE_CONTACT, "Dana Smith <dana.smith@example.com>, lee@example.com");
        texts.put(ENGLISH_SUMMARY, SUMMARY);
        texts.put(REQUESTED_OUTCOME, "A binding date,\r\nor a second partner.");
        days.put(NEEDED_BY, LocalDate.of(2026, 12, 18));

        assertThat(mail().address()).isEqualTo("dana.smith@example.com");
        assertThat(mail().link()).startsWith("mailto:dana.smith@example.com?subject=SHOP-10%3A%20Suche%20nach");
        assertThat(subject()).isEqualTo("SHOP-10: Suche nach Marken fehlt");
        assertThat(body())
                .isEqualTo(SUMMARY + "\r\n\r\nRequested outcome: A binding date,\r\nor a second partner.\r\n"
                        + "Needed by: 2026-12-18");
    }

    @Test
    public void withoutAnAddressTheReaderFillsItIn() {
        texts.put(ADOBE_CONTACT, "Dana Smith");

        assertThat(mail().address()).isEmpty();
        assertThat(mail().link()).startsWith("mailto:?subject=SHOP-10");
        assertThat(body()).isEmpty();
    }

    @Test
    public void aLongTextIsShortenedAndItsEndStays() {
        days.put(NEEDED_BY, LocalDate.of(2026, 12, 18));
        for (String word : List.of("word ", "w\u00F6rd ", "\uD83D\uDE80", "\n\n.", "%&?")) {
            texts.put(ENGLISH_SUMMARY, word.repeat(2_000));
            texts.put(REQUESTED_OUTCOME, word.repeat(2_000));

            String encoded = mail().link().replaceAll(".*&body=", "");
            assertWithMessage(word).that(encoded.length()).isAtMost(BriefMail.LONGEST_BODY);
            assertWithMessage(word).that(encoded.length()).isAtLeast(BriefMail.LONGEST_BODY - 60);
            assertWithMessage(word).that(body()).endsWith(" \u2026\r\nNeeded by: 2026-12-18");
            assertWithMessage(word).that(body()).doesNotContain("\uFFFD");
        }
    }

    @Test
    public void nothingThatPeopleWriteAddsARecipientAHeaderOrAnythingElse() {
        String evil =
                "x?bcc=evil@example.org&cc=evil@example.org#\r\nBcc: evil@example.org\"'><script> %0A+\u202E\u0000";
        title = evil;
        for (EscalationField field : List.of(ADOBE_CONTACT, ENGLISH_SUMMARY, REQUESTED_OUTCOME)) {
            texts.put(field, evil);
        }

        String link = mail().link();
        assertThat(link).matches("mailto:[A-Za-z0-9.@%_~-]*\\?subject=[A-Za-z0-9.%_~-]*&body=[A-Za-z0-9.%_~-]*");
        assertThat(link).startsWith("mailto:evil@example.org?");
        assertThat(URI.create(link).getScheme()).isEqualTo("mailto");
        assertThat(subject()).isEqualTo("SHOP-10: " + CleanText.line(evil));
        assertThat(body())
                .startsWith(CleanText.lines(evil).replace("\n", "\r\n") + "\r\n\r\nRequested outcome: x?bcc=");
    }

    private String subject() {
        return decoded(mail().link().replaceAll(".*\\?subject=|&body=.*", ""));
    }

    private String body() {
        return decoded(mail().link().replaceAll(".*&body=", ""));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private BriefMail.Mail mail() {
        Issue issue = Fake.of(Issue.class)
                .with("getKey", "SHOP-10")
                .with("getSummary", title)
                .build();
        return BriefMail.mail(
                issue,
                new EscalationContent(texts, Map.of(), days, Map.of(), Optional.empty()),
                new BriefMessages(Cases.ENGLISH));
    }
}
