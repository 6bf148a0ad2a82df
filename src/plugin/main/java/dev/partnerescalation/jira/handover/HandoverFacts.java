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
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an escalation as fingerprints. They tell that something changed and nothing of what it said: no copy of a confidential
 * text lies in the settings. Each record has a salt of its own, since the few options of a field could be tried otherwise.
 */
public final class HandoverFacts {

    /** The key of what is linked. Each field has its stable key. */
    static final String EXAMPLES = "examples";

    private static final int LENGTH = 16;
    private static final int SALT_BYTES = 16;

    private final ContentReader contents;
    private final LinkedExamples links;
    private final InstalledObjects installed;
    private final SecureRandom random = new SecureRandom();

    public HandoverFacts(ContentReader contents, LinkedExamples links, InstalledObjects installed) {
        this.contents = contents;
        this.links = links;
        this.installed = installed;
    }

    /** A new salt for a new record. */
    String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /**
     * Fingerprints by the key of the fact, in the order in which people read them.
     *
     * @param salt that of the record; empty for one of version 1.0.0, which had none
     */
    Map<String, String> of(Issue issue, Optional<String> salt) {
        return of(issue, contents.read(issue), salt);
    }

    /** The same where somebody has read the content already. */
    Map<String, String> of(Issue issue, EscalationContent content, Optional<String> salt) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(CaseField.SUMMARY.key(), fingerprint(issue.getSummary(), salt));
        facts.put(CaseField.DESCRIPTION.key(), fingerprint(issue.getDescription(), salt));
        for (EscalationField field : EscalationField.values()) {
            if (field != EscalationField.HANDED_OVER_ON) {
                facts.put(field.key(), fingerprint(value(content, field), salt));
            }
        }
        facts.put(EXAMPLES, fingerprint(examples(issue), salt));
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
    private static String fingerprint(@Nullable String value, Optional<String> salt) {
        String text =
                Objects.requireNonNullElse(value, "").replace("\r\n", "\n").strip();
        if (text.isEmpty() && salt.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            salt.ifPresent(grains -> digest.update(grains.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
