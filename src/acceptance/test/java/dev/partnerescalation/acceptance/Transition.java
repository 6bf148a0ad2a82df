package dev.partnerescalation.acceptance;

import static dev.partnerescalation.acceptance.Status.CLOSED;
import static dev.partnerescalation.acceptance.Status.DRAFT;
import static dev.partnerescalation.acceptance.Status.INFORMATION_REQUESTED;
import static dev.partnerescalation.acceptance.Status.IN_DISCUSSION;
import static dev.partnerescalation.acceptance.Status.READY;
import static dev.partnerescalation.acceptance.Status.SCOPE_REVIEW;
import static dev.partnerescalation.acceptance.Status.WITH_ADOBE;

import java.util.List;

/**
 * The transitions by their documented numbers; a transition from several statuses has one number for each, counted upwards.
 * Names are translated and therefore never used to find one.
 */
enum Transition {
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
    private final List<Status> from;
    private final Status to;

    Transition(int id, String key, List<Status> from, Status to) {
        this.id = id;
        this.key = key;
        this.from = from;
        this.to = to;
    }

    String id(Status start) {
        return Integer.toString(id + from.indexOf(start));
    }

    /** The number, for a transition that starts in one status only. */
    String id() {
        if (from.size() != 1) {
            throw new IllegalStateException(this + " starts in " + from);
        }
        return Integer.toString(id);
    }

    List<Status> from() {
        return from;
    }

    Status to() {
        return to;
    }

    String nameIn(Bundle bundle) {
        return bundle.transition(key);
    }
}
