package dev.partnerescalation.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What a waiver is worth for a check that would otherwise be open.
 *
 * <p>Open checks report what closes them. If waivers are forbidden or the reason is no reason, the check can be completed
 * instead, so the waiver's reasons come first and those of the check follow. If only the second pair of eyes is missing, the
 * waiver itself is good: somebody else acts, and nothing else has to be done. A concern that the partner has resolved
 * cannot be waived away; with a good waiver it is the one reason left. Under {@link Mode#WARN} all this is the same,
 * except that the four eyes guard blocking checks only.
 */
record WaiverRule(Waivers waivers, EscalationCase escalation, Evidence evidence) {

    Finding judge(Check check, Mode mode, List<Reason> reasonsOfCheck) {
        List<Reason> reasons = new ArrayList<>();
        if (waivers == Waivers.FORBIDDEN) {
            reasons.add(Reason.at(CaseField.WAIVED_CHECKS, ReasonCode.WAIVER_FORBIDDEN, check));
        } else {
            evidence.flaw(CaseField.WAIVER_REASON, ReasonCode.WAIVER_REASON)
                    .map(reason -> reason.why().isPresent() ? reason : reason.with(waived()))
                    .ifPresent(reasons::add);
        }
        boolean worthless = !reasons.isEmpty();
        if (waivers == Waivers.FOUR_EYES
                && mode == Mode.BLOCK
                && !escalation.fourEyes().areShown()) {
            reasons.add(Reason.at(CaseField.WAIVED_CHECKS, ReasonCode.WAIVER_FOUR_EYES)
                    .with(waived()));
        }
        reasonsOfCheck.stream()
                .filter(reason -> worthless || reason.code() == ReasonCode.CONTACT_RESOLVED)
                .forEach(reasons::add);
        return reasons.isEmpty()
                ? new Finding.Waived(check, mode, escalation.waiverReason())
                : new Finding.Open(check, mode, reasons);
    }

    /** All of them, so that nobody answers for a check that somebody else ticked by mistake. */
    private List<Check> waived() {
        return List.copyOf(escalation.waived());
    }
}
