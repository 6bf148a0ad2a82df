package dev.partnerescalation.jira.advice;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.text.Messages;
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
    public Optional<AdviceItem> onVersion(VersionSupport support, Messages messages) {
        String code = VERSION + support.phase().key();
        return switch (support.phase()) {
            case REGULAR -> Optional.empty();
            case EXTENDED, SECURITY_ONLY ->
                Optional.of(item(
                        messages,
                        code,
                        support.version(),
                        messages.day(support.until().orElseThrow())));
            case UNSUPPORTED -> Optional.of(item(messages, code, support.version()));
            case NOT_KNOWN -> Optional.of(item(messages, code, support.version(), messages.day(support.asOf())));
        };
    }

    private static AdviceItem item(Messages messages, String code, Object... arguments) {
        return new AdviceItem(code, messages.text(WARNING + code, arguments));
    }

    /**
     * All advice on an escalation for a reader: confidentiality first, then the version, then what is no case for an escalation.
     *
     * <p>Without a security level everybody who can browse the project can read the escalation. Who that is cannot be asked of Jira
     * without going through all its users, so the advice is given whenever there is no level.
     */
    public List<AdviceItem> on(Issue issue, Optional<String> version, LocalDate today, Messages messages) {
        List<AdviceItem> advice = new ArrayList<>();
        if (issue.getSecurityLevelId() == null) {
            advice.add(item(messages, "visibility"));
        }
        support(version, today).flatMap(support -> onVersion(support, messages)).ifPresent(advice::add);
        advice.add(item(messages, "p1"));
        return advice;
    }
}
