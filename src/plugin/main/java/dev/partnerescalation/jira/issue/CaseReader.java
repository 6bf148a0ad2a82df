package dev.partnerescalation.jira.issue;

import static dev.partnerescalation.jira.issue.EscalationField.ENGLISH_SUMMARY;
import static dev.partnerescalation.jira.issue.EscalationField.EXAMPLE_REFERENCES;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER_CONTACT_DATE;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER_CONTACT_NOTES;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER_RESPONSE;
import static dev.partnerescalation.jira.issue.EscalationField.PARTNER_RESPONSE_DUE;
import static dev.partnerescalation.jira.issue.EscalationField.SCOPE_NOTES;
import static dev.partnerescalation.jira.issue.EscalationField.SCOPE_OUTCOME;
import static dev.partnerescalation.jira.issue.EscalationField.TIMELINE_IMPACT;
import static dev.partnerescalation.jira.issue.EscalationField.WAIVED_CHECKS;
import static dev.partnerescalation.jira.issue.EscalationField.WAIVER_REASON;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationCase;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.PartnerResponse;
import dev.partnerescalation.rules.ScopeOutcome;
import dev.partnerescalation.rules.Waivers;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From an issue to what the rules may know of it; the only reader. It reads each field once, links only when the examples
 * are judged, and the change history only under four eyes.
 *
 * <p>The issue's type does not matter: an administrator may put the validator into any workflow, and whoever does so asks
 * for the judgement. Such an issue is judged by the fields of the app in its context; a field that a judged check needs and that
 * has no context there is a problem and never a silent pass.
 */
public final class CaseReader {

    private static final Map<Check, Set<EscalationField>> NEEDED = Map.of(
            Check.SCOPE, EnumSet.of(SCOPE_OUTCOME, SCOPE_NOTES),
            Check.TIMELINE, EnumSet.of(SCOPE_OUTCOME, TIMELINE_IMPACT),
            Check.CONTACT, EnumSet.of(PARTNER_CONTACT_DATE, PARTNER_CONTACT_NOTES, PARTNER_RESPONSE),
            Check.OPPORTUNITY, EnumSet.of(PARTNER_CONTACT_DATE, PARTNER_RESPONSE, PARTNER_RESPONSE_DUE),
            Check.EXAMPLES, EnumSet.of(EXAMPLE_REFERENCES),
            Check.ENGLISH, EnumSet.of(ENGLISH_SUMMARY));

    private final InstalledObjects installed;
    private final CustomFieldManager fields;
    private final LinkedExamples links;
    private final Today today;
    private final WaiverHistory waivers;
    private final BaseAddress address;

    public CaseReader(
            InstalledObjects installed,
            CustomFieldManager fields,
            LinkedExamples links,
            Today today,
            WaiverHistory waivers,
            BaseAddress address) {
        this.installed = installed;
        this.fields = fields;
        this.links = links;
        this.today = today;
        this.waivers = waivers;
        this.address = address;
    }

    /**
     * Reads the issue for one judgement.
     *
     * @param issue as it would be after the transition, with the values of the screen
     * @param actor who acts or reads; null for an unauthenticated person, with whom four eyes cannot be shown
     * @param policy says which checks are judged
     * @throws UnreadableCaseException if a field that a judged check needs cannot be read; names all such fields
     */
    public EscalationCase read(Issue issue, @Nullable ApplicationUser actor, EscalationPolicy policy)
            throws UnreadableCaseException {
        InstalledIds ids = installed.snapshot();
        Set<EscalationField> needed = needed(policy);
        FieldValues values = new FieldValues(issue, ids, fields, needed);
        EscalationCase.Builder escalation = EscalationCase.on(today.of(actor))
                .summary(Objects.requireNonNullElse(issue.getSummary(), ""))
                .description(Objects.requireNonNullElse(issue.getDescription(), ""))
                .scopeOutcome(values.option(SCOPE_OUTCOME).flatMap(ScopeOutcome::of))
                .scopeNotes(values.text(SCOPE_NOTES))
                .timelineImpact(values.text(TIMELINE_IMPACT))
                .contactedOn(values.day(PARTNER_CONTACT_DATE))
                .contactNotes(values.text(PARTNER_CONTACT_NOTES))
                .partnerResponse(values.option(PARTNER_RESPONSE).flatMap(PartnerResponse::of))
                .responseDue(values.day(PARTNER_RESPONSE_DUE))
                .exampleReferences(values.text(EXAMPLE_REFERENCES))
                .englishSummary(values.text(ENGLISH_SUMMARY))
                .waived(values.options(WAIVED_CHECKS).stream()
                        .flatMap(key -> Check.of(key).stream())
                        .collect(Collectors.toSet()))
                .waiverReason(values.text(WAIVER_REASON));
        if (policy.waivers() == Waivers.FOUR_EYES) {
            escalation.fourEyes(waivers.of(issue, actor, ids));
        }
        if (policy.mode(Check.EXAMPLES) != Mode.OFF) {
            escalation
                    .examples(links.of(issue, ids.issueTypeId()))
                    .examplesPending(links.arePending(issue))
                    .location(address.locationOf(issue));
        }
        List<FieldProblem> problems = values.problems();
        if (!problems.isEmpty()) {
            throw new UnreadableCaseException(problems);
        }
        return escalation.build();
    }

    private static Set<EscalationField> needed(EscalationPolicy policy) {
        Set<EscalationField> needed = EnumSet.noneOf(EscalationField.class);
        for (Check check : Check.values()) {
            if (policy.mode(check) != Mode.OFF) {
                needed.addAll(NEEDED.get(check));
                needed.add(WAIVED_CHECKS);
                needed.add(WAIVER_REASON);
            }
        }
        return needed;
    }
}
