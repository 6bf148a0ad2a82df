package dev.partnerescalation.jira.advice;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences of advice on one escalation. They never block anything. */
public final class Advice {

    private static final String VERSION = "version.";
    private static final String WARNING = "partnerescalation.warning.";

    private final SupportDataStore versions;

    public Advice(SupportDataStore versions) {
        this.versions = versions;
    }

    /**
     * How the version that an escalation names is supported today; empty when it names none.
     *
     * @param version what stands in the field
     */
    public Optional<VersionSupport> support(Optional<String> version, LocalDate today) {
        return version.map(name -> versions.current().of(name, today));
    }

    /** What there is to say about the version; nothing while Adobe supports it regularly. */
    public Optional<Hint> onVersion(VersionSupport support, Words words) {
        String code = VERSION + support.phase().key();
        return switch (support.phase()) {
            case REGULAR -> Optional.empty();
            case EXTENDED, SECURITY_ONLY ->
                Optional.of(hint(
                        words,
                        code,
                        support.version(),
                        words.day(support.until().orElseThrow())));
            case UNSUPPORTED -> Optional.of(hint(words, code, support.version()));
            case NOT_KNOWN -> Optional.of(hint(words, code, support.version(), words.day(support.asOf())));
        };
    }

    private static Hint hint(Words words, String code, Object... arguments) {
        return new Hint(code, words.text(WARNING + code, arguments));
    }

    /**
     * All advice on an escalation for a reader: confidentiality first, then the version, then what is no case for an escalation.
     *
     * <p>Without a security level everybody who can browse the project can read the escalation. Who that is cannot be asked of Jira
     * without going through all its users, so the advice is given whenever there is no level.
     */
    public List<Hint> on(Issue issue, Optional<String> version, LocalDate today, Words words) {
        List<Hint> advice = new ArrayList<>();
        if (issue.getSecurityLevelId() == null) {
            advice.add(hint(words, "visibility"));
        }
        support(version, today).flatMap(support -> onVersion(support, words)).ifPresent(advice::add);
        advice.add(hint(words, "p1"));
        return advice;
    }
}
