package dev.partnerescalation.jira.advice;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences of advice on one escalation. They never block anything. */
public final class Advice {

    /** The code of the advice to give the escalation a security level; not for people who are kept from the brief. */
    public static final String VISIBILITY = "visibility";

    private static final String VERSION = "version.";
    private static final String WAY = "partnerescalation.advice.";
    private static final String SUPPORT =
            "https://experienceleague.adobe.com/en/docs/support-resources/adobe-support-tools-guide/adobe-commerce-support/";
    private static final String WARNING = "partnerescalation.warning.";

    private final SupportDataStore versions;

    public Advice(SupportDataStore versions) {
        this.versions = versions;
    }

    /**
     * The ways for three kinds of trouble, in the same words wherever they are shown: with the partner, with a support case, and when
     * production is down; then who else may read support cases.
     */
    public List<Way> ways(Messages messages) {
        return List.of(
                new Way("partner", messages.text(WAY + "partner"), Optional.empty()),
                way("case", SUPPORT + "adobe-commerce-help-center-user-guide", messages),
                way("down", SUPPORT + "adobe-commerce-p1-notification-hotline", messages),
                way("shared-access", SUPPORT + "adobe-commerce-help-center-user-guide#shared-access", messages));
    }

    private static Way way(String key, String address, Messages messages) {
        return new Way(
                key, messages.text(WAY + key), Optional.of(new Way.Page(messages.text(WAY + key + ".page"), address)));
    }

    /**
     * How the version that an escalation names is supported today; empty when it names none.
     *
     * @param version what stands in the field
     */
    public Optional<VersionSupport> support(Optional<String> version, LocalDate today) {
        return version.map(name -> versions.current().of(name, today));
    }

    /**
     * What there is to say about the version: that its regular support is over, that its line has a newer patch, and that the data is too old
     * to be relied upon. Nothing while Adobe supports it regularly, it is the newest patch, and the data is fresh.
     */
    public List<AdviceItem> onVersion(VersionSupport support, Messages messages) {
        List<AdviceItem> advice = new ArrayList<>();
        onPhase(support, messages).ifPresent(advice::add);
        support.newerPatch()
                .ifPresent(newest -> advice.add(item(
                                messages,
                                VERSION + "patch",
                                support.version(),
                                newest,
                                messages.day(support.patchSource().asOf()))
                        .from(support.patchSource())));
        support.oldSince()
                .ifPresent(old ->
                        advice.add(item(messages, VERSION + "old-data", messages.day(old), SupportSource.FRESH_DAYS)
                                .from(support.source())));
        return advice;
    }

    private static Optional<AdviceItem> onPhase(VersionSupport support, Messages messages) {
        String code = VERSION + support.phase().key();
        Optional<AdviceItem> advice =
                switch (support.phase()) {
                    case REGULAR -> Optional.empty();
                    case EXTENDED, SECURITY_ONLY ->
                        Optional.of(item(
                                messages,
                                code,
                                support.version(),
                                messages.day(support.until().orElseThrow())));
                    case UNSUPPORTED -> Optional.of(item(messages, code, support.version()));
                    case NOT_KNOWN ->
                        Optional.of(item(
                                messages,
                                code,
                                support.version(),
                                messages.day(support.source().asOf())));
                };
        return advice.map(one -> one.from(support.source()));
    }

    private static AdviceItem item(Messages messages, String code, Object... arguments) {
        return new AdviceItem(code, messages.text(WARNING + code, arguments), Optional.empty());
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
            advice.add(item(messages, VISIBILITY));
        }
        support(version, today).ifPresent(support -> advice.addAll(onVersion(support, messages)));
        advice.add(item(messages, "p1"));
        return advice;
    }
}
