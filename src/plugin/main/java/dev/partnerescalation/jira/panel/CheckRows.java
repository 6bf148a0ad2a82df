package dev.partnerescalation.jira.panel;

import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Mode;
import java.util.List;
import java.util.Optional;

/** The list of the checks: all that are not off, always in the same order. */
final class CheckRows {

    private static final String AUI = "aui-icon aui-icon-small aui-iconfont-";

    private final CheckNotes notes;
    private final InstalledObjects installed;

    CheckRows(CheckNotes notes, InstalledObjects installed) {
        this.notes = notes;
        this.installed = installed;
    }

    /**
     * The rows.
     *
     * @param now the check that the box is about; what the box says about it is not said again
     * @param links empty for a reader who can fix nothing
     */
    List<PanelView.Check> of(
            List<JudgedCheck> checks, Optional<Check> now, PanelRequest request, Optional<PanelLinks> links) {
        // One reason is given for all checks that do not apply, so it is said and changed at the first of them.
        Optional<JudgedCheck> firstWaived = checks.stream()
                .filter(check -> check.state() == CheckState.WAIVED)
                .findFirst();
        return checks.stream()
                .filter(check -> check.mode() != Mode.OFF)
                .map(check -> {
                    boolean isNow = now.filter(check.check()::equals).isPresent();
                    boolean covered = check.state() == CheckState.WAIVED
                            && firstWaived.filter(check::equals).isEmpty();
                    return row(
                            check,
                            isNow,
                            covered ? Optional.empty() : links.flatMap(to -> link(check, request, to)),
                            isNow || covered ? Optional.empty() : note(check, request),
                            request);
                })
                .toList();
    }

    private PanelView.Check row(
            JudgedCheck check,
            boolean now,
            Optional<PanelView.Link> link,
            Optional<String> note,
            PanelRequest request) {
        return new PanelView.Check(
                check.check().key(),
                check.state().key(),
                now,
                icon(check.state(), now),
                check.stateText(),
                check.name(),
                link.isPresent() ? "" : side(check, request),
                link.isPresent(),
                link.map(PanelView.Link::text).orElse(""),
                link.map(PanelView.Link::url).orElse(""),
                note.isPresent(),
                note.orElse(""));
    }

    private Optional<PanelView.Link> link(JudgedCheck check, PanelRequest request, PanelLinks links) {
        if (check.state() == CheckState.WAIVED) {
            // The page of exceptions is for open checks; what was written is changed where it stands.
            return installed
                    .snapshot()
                    .fieldId(EscalationField.WAIVER_REASON)
                    .map(field -> link(request.text("change"), links.edit(field)));
        }
        if (!check.isOpen() || check.state() == CheckState.WAITING) {
            return Optional.empty();
        }
        if (check.check() == Check.EXAMPLES && links.mayLink()) {
            return Optional.of(link(request.text("add"), links.addExample()));
        }
        String text = request.text(check.check() == Check.ENGLISH ? "write" : "fill");
        return place(check).map(field -> link(text, links.edit(field)));
    }

    private static PanelView.Link link(String text, String url) {
        return new PanelView.Link(text, url);
    }

    /** The field, as Jira's pages name it, at which to fix an open check. */
    Optional<String> place(JudgedCheck check) {
        return check.reasons().stream()
                .flatMap(reason -> reason.field().flatMap(ReasonReport.ConcernedField::id).stream())
                .findFirst()
                .or(() -> installed.snapshot().fieldId(main(check.check())));
    }

    private static EscalationField main(Check check) {
        return switch (check) {
            case SCOPE -> EscalationField.SCOPE_OUTCOME;
            case TIMELINE -> EscalationField.TIMELINE_IMPACT;
            case CONTACT -> EscalationField.PARTNER_CONTACT_DATE;
            case OPPORTUNITY -> EscalationField.PARTNER_RESPONSE;
            case EXAMPLES -> EscalationField.EXAMPLE_REFERENCES;
            case ENGLISH -> EscalationField.ENGLISH_SUMMARY;
        };
    }

    private String side(JudgedCheck check, PanelRequest request) {
        return switch (check.state()) {
            case MET -> notes.fact(check, request).orElse(check.stateText());
            case LATER -> request.text(check.check() == Check.TIMELINE ? "note.after-scope" : "note.after-contact");
            case WAITING ->
                CheckNotes.until(check)
                        .map(day ->
                                request.text("note.until", request.messages().day(day)))
                        .orElse(check.stateText());
            case OPEN, RECOMMENDED, WAIVED, NOT_NEEDED -> check.stateText();
        };
    }

    private Optional<String> note(JudgedCheck check, PanelRequest request) {
        return switch (check.state()) {
            case OPEN, WAITING -> notes.special(check, request);
            case RECOMMENDED -> Optional.of(request.text("note.recommended"));
            case WAIVED -> check.waiverReason().map(reason -> request.text("waived", reason));
            case MET, LATER, NOT_NEEDED -> Optional.empty();
        };
    }

    private static String icon(CheckState state, boolean now) {
        if (now && state == CheckState.OPEN) {
            return "pe-icon pe-icon-now";
        }
        return switch (state) {
            case OPEN -> "pe-icon pe-icon-open";
            case LATER -> "pe-icon pe-icon-later";
            case MET -> AUI + "check-circle-filled pe-icon pe-icon-met";
            case WAITING -> AUI + "recent pe-icon";
            case RECOMMENDED -> AUI + "lightbulb pe-icon";
            case WAIVED, NOT_NEEDED -> AUI + "plan-disabled pe-icon";
        };
    }
}
