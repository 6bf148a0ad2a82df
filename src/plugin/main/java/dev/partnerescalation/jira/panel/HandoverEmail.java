package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.ShownFields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short e-mail to Adobe, as an address that the reader's own mail program opens; the whole brief is pasted into it. */
final class HandoverEmail {

    /** Some mail programs take no more than 2000 characters of address, in which a character may count three times. */
    private static final int LONGEST = 500;

    private final Issue issue;
    private final ShownFields fields;

    HandoverEmail(Issue issue, ShownFields fields) {
        this.issue = issue;
        this.fields = fields;
    }

    /** The address of the e-mail to this address. */
    String to(String mail) {
        String subject = issue.getKey() + ": " + Objects.requireNonNullElse(issue.getSummary(), "");
        String body = Stream.of(
                        fields.text(issue, EscalationField.ENGLISH_SUMMARY),
                        fields.text(issue, EscalationField.REQUESTED_OUTCOME))
                .flatMap(Optional::stream)
                .map(HandoverEmail::shortened)
                .collect(Collectors.joining("\r\n\r\n"));
        return "mailto:" + encoded(mail).replace("%40", "@") + "?subject=" + encoded(subject) + "&body="
                + encoded(body);
    }

    private static String shortened(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
