package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.issue.ContentReader;
import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.LinkedExamples;
import dev.partnerescalation.rules.CaseField;
import dev.partnerescalation.rules.Example;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of an escalation as fingerprints. They tell that something changed and nothing of what it said: no copy of a confidential
 * text lies in the settings.
 */
public final class HandoverFacts {

    /** The key of what is linked. Each field has its stable key. */
    static final String EXAMPLES = "examples";

    private static final int LENGTH = 16;

    private final ContentReader contents;
    private final LinkedExamples links;
    private final InstalledObjects installed;

    public HandoverFacts(ContentReader contents, LinkedExamples links, InstalledObjects installed) {
        this.contents = contents;
        this.links = links;
        this.installed = installed;
    }

    /** Fingerprints by the key of the fact, in the order in which people read them. */
    Map<String, String> of(Issue issue) {
        EscalationContent content = contents.read(issue);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(CaseField.SUMMARY.key(), fingerprint(issue.getSummary()));
        facts.put(CaseField.DESCRIPTION.key(), fingerprint(issue.getDescription()));
        for (EscalationField field : EscalationField.values()) {
            if (field != EscalationField.HANDED_OVER_ON) {
                facts.put(field.key(), fingerprint(value(content, field)));
            }
        }
        facts.put(EXAMPLES, fingerprint(examples(issue)));
        return facts;
    }

    private static String value(EscalationContent content, EscalationField field) {
        return Stream.of(
                        content.text(field).stream(),
                        content.choices(field).stream().sorted(),
                        content.day(field).map(String::valueOf).stream(),
                        content.labels(field).stream().sorted())
                .flatMap(values -> values)
                .collect(Collectors.joining("\n"));
    }

    private String examples(Issue issue) {
        List<Example> linked = links.of(issue, installed.issueTypeId());
        return linked.stream()
                .map(example -> example instanceof Example.LinkedIssue other ? other.issueId() : example.toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Browsers send different line ends, so those do not count. */
    private static String fingerprint(String value) {
        String text =
                Objects.requireNonNullElse(value, "").replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            return "";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
