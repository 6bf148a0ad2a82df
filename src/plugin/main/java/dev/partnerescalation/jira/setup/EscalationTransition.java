package dev.partnerescalation.jira.setup;

import static dev.partnerescalation.jira.setup.EscalationStatus.CLOSED;
import static dev.partnerescalation.jira.setup.EscalationStatus.DRAFT;
import static dev.partnerescalation.jira.setup.EscalationStatus.INFORMATION_REQUESTED;
import static dev.partnerescalation.jira.setup.EscalationStatus.IN_DISCUSSION;
import static dev.partnerescalation.jira.setup.EscalationStatus.READY;
import static dev.partnerescalation.jira.setup.EscalationStatus.SCOPE_REVIEW;
import static dev.partnerescalation.jira.setup.EscalationStatus.WITH_ADOBE;

import dev.partnerescalation.rules.Check;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The transitions of the workflow. Their numbers are stable, because clients address transitions by them: a transition that
 * starts in several statuses is one action per status, numbered upwards in the order of {@link #from()}.
 * (Actions shared by steps exist in the engine, but its two generations write and read them differently;
 * jira-evidence.md, "Versions 2.7.0 and 2.9.0".)
 *
 * <p>Numbers: 11 start scope review, 21 contact partner, 31 prepare handover, 41 hand over, 51 request information, 61
 * provide information, 71 return for rework, 81 to 84 resolve with partner, 91 and 92 close, 101 to 106 withdraw, 111 reopen.
 */
enum EscalationTransition {
    START_SCOPE_REVIEW(11, "start-scope-review", List.of(DRAFT), SCOPE_REVIEW),
    CONTACT_PARTNER(21, "contact-partner", List.of(SCOPE_REVIEW), IN_DISCUSSION),
    PREPARE_HANDOVER(31, "prepare-handover", List.of(IN_DISCUSSION), READY),
    HAND_OVER(41, "hand-over", List.of(READY), WITH_ADOBE),
    REQUEST_INFORMATION(51, "request-information", List.of(WITH_ADOBE), INFORMATION_REQUESTED),
    PROVIDE_INFORMATION(61, "provide-information", List.of(INFORMATION_REQUESTED), WITH_ADOBE),
    RETURN_FOR_REWORK(71, "return", List.of(READY), SCOPE_REVIEW),
    RESOLVE_WITH_PARTNER(81, "resolve-with-partner", List.of(DRAFT, SCOPE_REVIEW, IN_DISCUSSION, READY), CLOSED),
    CLOSE(91, "close", List.of(WITH_ADOBE, INFORMATION_REQUESTED), CLOSED),
    WITHDRAW(
            101,
            "withdraw",
            List.of(DRAFT, SCOPE_REVIEW, IN_DISCUSSION, READY, WITH_ADOBE, INFORMATION_REQUESTED),
            CLOSED),
    REOPEN(111, "reopen", List.of(CLOSED), IN_DISCUSSION);

    private final int id;
    private final String key;
    private final List<EscalationStatus> from;
    private final EscalationStatus to;

    EscalationTransition(int id, String key, List<EscalationStatus> from, EscalationStatus to) {
        this.id = id;
        this.key = key;
        this.from = from;
        this.to = to;
    }

    /** The number of the action in one of the statuses it starts from. */
    int id(EscalationStatus start) {
        int place = from.indexOf(start);
        if (place < 0) {
            throw new IllegalArgumentException(this + " does not start from " + start);
        }
        return id + place;
    }

    List<EscalationStatus> from() {
        return from;
    }

    EscalationStatus to() {
        return to;
    }

    /** The bundle key of the name. */
    String nameKey() {
        return "partnerescalation.transition." + key;
    }

    /** The bundle key of the text on the button of the transition's screen. */
    String submitKey() {
        return this == HAND_OVER ? nameKey() + ".submit" : nameKey();
    }

    /** Whether the preparation is judged here. */
    boolean isGuarded() {
        return !checks().isEmpty();
    }

    /** The checks that are on here; empty for a transition that is not guarded. */
    Set<Check> checks() {
        return switch (this) {
            case CONTACT_PARTNER -> EnumSet.of(Check.SCOPE, Check.TIMELINE);
            case PREPARE_HANDOVER -> EnumSet.of(Check.SCOPE, Check.TIMELINE, Check.CONTACT);
            case HAND_OVER -> EnumSet.allOf(Check.class);
            default -> EnumSet.noneOf(Check.class);
        };
    }

    /** The screen that Jira shows, if any. */
    Optional<EscalationScreen> screen() {
        return switch (this) {
            case CONTACT_PARTNER -> Optional.of(EscalationScreen.CONTACT_PARTNER);
            case PREPARE_HANDOVER -> Optional.of(EscalationScreen.PREPARE_HANDOVER);
            case HAND_OVER -> Optional.of(EscalationScreen.HAND_OVER);
            case RESOLVE_WITH_PARTNER -> Optional.of(EscalationScreen.RESOLVE);
            case WITHDRAW -> Optional.of(EscalationScreen.WITHDRAW);
            default -> Optional.empty();
        };
    }

    /** The resolution that the transition sets, if any. */
    Optional<EscalationResolution> resolution() {
        return switch (this) {
            case RESOLVE_WITH_PARTNER -> Optional.of(EscalationResolution.WITH_PARTNER);
            case CLOSE -> Optional.of(EscalationResolution.WITH_ADOBE);
            case WITHDRAW -> Optional.of(EscalationResolution.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    /** Whether the transition clears the resolution. */
    boolean clearsResolution() {
        return this == REOPEN;
    }

    /** Whether the escalation goes to Adobe here, which is put on record. */
    boolean isHandOver() {
        return this == HAND_OVER;
    }

    /** Whether a person has to say why. */
    boolean needsComment() {
        return this == WITHDRAW;
    }

    /**
     * The id of the event of Jira that listeners and notifications see (5 closed, 7 reopened, 13 generic;
     * jira-evidence.md, "Events").
     */
    String eventTypeId() {
        if (to == CLOSED) {
            return "5";
        }
        return this == REOPEN ? "7" : "13";
    }
}
