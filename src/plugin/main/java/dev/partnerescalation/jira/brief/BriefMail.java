package dev.partnerescalation.jira.brief;

import static dev.partnerescalation.jira.issue.EscalationField.ADOBE_CONTACT;
import static dev.partnerescalation.jira.issue.EscalationField.ENGLISH_SUMMARY;
import static dev.partnerescalation.jira.issue.EscalationField.NEEDED_BY;
import static dev.partnerescalation.jira.issue.EscalationField.REQUESTED_OUTCOME;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.ContentReader;
import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.text.MessageBundles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The e-mail that takes the brief to Adobe: a link that opens the reader's own mail program, since Jira sends nothing. Mail programs cut
 * long links, so its text is short, and the whole brief is copied for pasting.
 */
public final class BriefMail {

    /** How long the text of the mail may be in the link; some programs take no link beyond 2,000 characters. */
    static final int LONGEST_BODY = 1_500;

    private static final int LONGEST_OUTCOME = 500;
    private static final String MORE = " \u2026";

    private final ContentReader contents;
    private final BriefReaders readers;
    private final MessageBundles texts;

    public BriefMail(ContentReader contents, BriefReaders readers, MessageBundles texts) {
        this.contents = contents;
        this.readers = readers;
        this.texts = texts;
    }

    /**
     * A mail that the reader may send.
     *
     * @param address of the recipient: the first one in the field <em>Adobe contact</em>; "" where there is none
     * @param link with subject and text; it begins with {@code mailto:} and is safe in an attribute that is escaped
     */
    public record Mail(String address, String link) {}

    /**
     * The mail for this escalation.
     *
     * @param reader null for an unauthenticated person
     * @return empty for somebody who may not read the brief
     */
    public Optional<Mail> of(Issue issue, @Nullable ApplicationUser reader) {
        return readers.mayRead(issue, reader)
                ? Optional.of(mail(issue, contents.read(issue), new BriefMessages(texts.english())))
                : Optional.empty();
    }

    static Mail mail(Issue issue, EscalationContent content, BriefMessages messages) {
        String address = content.text(ADOBE_CONTACT)
                .flatMap(MailAddress::in)
                .map(MailAddress::address)
                .orElse("");
        String subject = messages.say("mail.subject", issue.getKey(), CleanText.line(issue.getSummary()));
        return new Mail(
                address,
                "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(subject) + "&body="
                        + encoded(body(content, messages)));
    }

    private static String body(EscalationContent content, BriefMessages messages) {
        Optional<String> outcome = content.text(REQUESTED_OUTCOME)
                .map(CleanText::lines)
                .filter(text -> !text.isEmpty())
                .map(text -> messages.say("mail.outcome", shortened(text, LONGEST_OUTCOME)));
        Optional<String> neededBy = content.day(NEEDED_BY).map(day -> messages.say("mail.needed-by", day.toString()));
        List<String> ends =
                Stream.of(outcome, neededBy).flatMap(Optional::stream).toList();
        String end = String.join("\n", ends);
        int room = LONGEST_BODY - encoded("\n\n" + end).length();
        String summary = content.text(ENGLISH_SUMMARY)
                .map(CleanText::lines)
                .map(text -> shortened(text, room))
                .orElse("");
        return Stream.of(summary, end).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** As much of a text as fits when it is encoded, up to the end of a word. */
    private static String shortened(String text, int room) {
        if (encoded(text).length() <= room) {
            return text;
        }
        int left = room - encoded(MORE).length();
        int end = 0;
        int word = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            left -= encoded(text.substring(end, next)).length();
            if (left < 0) {
                break;
            }
            if (Character.isWhitespace(text.codePointAt(end))) {
                word = end;
            }
            end = next;
        }
        return text.substring(0, word > 0 ? word : end).stripTrailing() + MORE;
    }

    /** As a part of a mailto link (RFC 6068): everything but letters, digits and four marks in percent, and line ends as mails have them. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xFF);
            boolean plain = character < 0x80 && Character.isLetterOrDigit(character) || "-._~".indexOf(character) >= 0;
            encoded.append(plain ? String.valueOf(character) : String.format("%%%02X", one & 0xFF));
        }
        return encoded.toString();
    }
}
