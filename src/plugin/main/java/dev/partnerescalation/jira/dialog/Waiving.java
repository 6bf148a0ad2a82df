package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.TextField;
import dev.partnerescalation.jira.readiness.CheckNames;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.jira.readiness.WaiverPreview;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.CountedLinks;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.ReasonCode;
import dev.partnerescalation.rules.Waivers;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Marks checks as not applicable, with a reason. Whether that can be done, and whether the reason is good, is asked of the rules, with the
 * case as it would be; the two fields are changed by Jira's own service, with its permissions, history and events.
 */
final class Waiving {

    private static final Logger LOG = LoggerFactory.getLogger(Waiving.class);
    private static final String WAIVE = "partnerescalation.waive.";

    private final CountedLinks asked;
    private final WaiverPreview preview;
    private final IssueService issues;
    private final CustomFieldManager customFields;
    private final InstalledObjects installed;
    private final TextField texts;

    Waiving(
            CountedLinks asked,
            WaiverPreview preview,
            IssueService issues,
            CustomFieldManager customFields,
            InstalledObjects installed,
            TextField texts) {
        this.asked = asked;
        this.preview = preview;
        this.issues = issues;
        this.customFields = customFields;
        this.installed = installed;
        this.texts = texts;
    }

    /**
     * What can be waived.
     *
     * @param refusals why the check cannot be waived, in sentences; empty if it can
     * @param others the other checks that could be waived with the same reason
     * @param proposed those of them that nobody can do when the check does not apply
     * @param fourEyes whether somebody else has to hand over then
     * @param characters so long the reason has to be
     * @param words so many different words it has to have
     */
    record Offer(
            List<String> refusals,
            List<Check> others,
            Set<Check> proposed,
            boolean fourEyes,
            int characters,
            int words) {}

    /** What can be waived about this check. */
    Offer offer(Issue escalation, Check check, ApplicationUser reader, Messages messages) {
        List<EscalationPolicy> policies = asked.policies(escalation);
        List<String> refusals = refusals(escalation, check, policies, reader, messages);
        List<Check> others = Arrays.stream(Check.values())
                .filter(other -> other != check)
                .filter(other -> isOpen(escalation, other, policies, reader, messages) || follows(check, other))
                .filter(other ->
                        refusals(escalation, other, policies, reader, messages).isEmpty() || follows(check, other))
                .toList();
        return new Offer(
                refusals,
                others,
                others.contains(Check.OPPORTUNITY) && follows(check, Check.OPPORTUNITY)
                        ? Set.of(Check.OPPORTUNITY)
                        : Set.of(),
                policies.stream().anyMatch(policy -> policy.waivers() == Waivers.FOUR_EYES),
                policies.stream()
                        .mapToInt(EscalationPolicy::minimumCharacters)
                        .max()
                        .orElse(0),
                policies.stream().mapToInt(EscalationPolicy::minimumWords).max().orElse(0));
    }

    /** A partner who cannot be contacted has no time to respond either. */
    private static boolean follows(Check check, Check other) {
        return check == Check.CONTACT && other == Check.OPPORTUNITY;
    }

    private List<String> refusals(
            Issue escalation, Check check, List<EscalationPolicy> policies, ApplicationUser reader, Messages messages) {
        String name = CheckNames.of(check, messages);
        if (!isOpen(escalation, check, policies, reader, messages)) {
            return List.of(messages.text(WAIVE + "not-open", name));
        }
        if (policies.stream().anyMatch(policy -> policy.waivers() == Waivers.FORBIDDEN)) {
            return List.of(messages.text("partnerescalation.error.waiver.forbidden", name));
        }
        return preview.of(escalation, reader, policies, Set.of(check), Optional.empty(), messages).stream()
                .flatMap(report -> sentences(report, check, ReasonCode.CONTACT_RESOLVED))
                .distinct()
                .toList();
    }

    private boolean isOpen(
            Issue escalation, Check check, List<EscalationPolicy> policies, ApplicationUser reader, Messages messages) {
        return preview.of(escalation, reader, policies, Set.of(), Optional.empty(), messages).stream()
                .flatMap(report -> report.checks().stream())
                .anyMatch(judged -> judged.check() == check && judged.isOpen());
    }

    /** The sentences of one kind among the reasons why a check is open. */
    private static Stream<String> sentences(JudgementReport report, Check check, ReasonCode code) {
        return report.checks().stream()
                .filter(judged -> judged.check() == check)
                .flatMap(judged -> judged.reasons().stream())
                .filter(reason -> reason.code().equals(code.code()))
                .map(ReasonReport::text);
    }

    /**
     * Marks checks as not applicable and adds the reason to the one that is there.
     *
     * @param also other checks; those that are not on offer are left out
     * @return what is wrong with the reason, or with what Jira says about the fields; empty if it is done
     */
    List<String> waive(
            Issue escalation, Check check, Set<Check> also, String reason, ApplicationUser reader, Messages messages) {
        Set<Check> waived = EnumSet.of(check);
        waived.addAll(also);
        List<String> flaws =
                preview
                        .of(escalation, reader, asked.policies(escalation), waived, Optional.of(reason), messages)
                        .stream()
                        .flatMap(report ->
                                waived.stream().flatMap(one -> sentences(report, one, ReasonCode.WAIVER_REASON)))
                        .distinct()
                        .toList();
        if (!flaws.isEmpty()) {
            return flaws;
        }
        try {
            return change(escalation, waived, reason, reader, messages);
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(
                    LOG, cause, "Checks of {} were not marked as not applicable", escalation.getKey());
            return List.of(messages.text("partnerescalation.error.unexpected", reference));
        }
    }

    private List<String> change(
            Issue escalation, Set<Check> waived, String reason, ApplicationUser reader, Messages messages) {
        InstalledIds ids = installed.snapshot();
        String checksField = ids.fieldId(EscalationField.WAIVED_CHECKS).orElseThrow();
        Set<String> options = new LinkedHashSet<>(ticked(escalation, checksField));
        for (Check check : waived) {
            options.add(ids.optionId(EscalationField.WAIVED_CHECKS, check.key())
                    .orElseThrow()
                    .toString());
        }
        IssueInputParameters parameters = issues.newIssueInputParameters();
        parameters.addCustomFieldValue(checksField, options.toArray(String[]::new));
        parameters.addCustomFieldValue(
                ids.fieldId(EscalationField.WAIVER_REASON).orElseThrow(),
                texts.of(escalation, EscalationField.WAIVER_REASON)
                        .map(before -> before + "\n\n"
                                + messages.text(
                                        WAIVE + "added", String.join(", ", CheckNames.of(waived, messages)), reason))
                        .orElse(reason));
        IssueService.UpdateValidationResult validated = issues.validateUpdate(reader, escalation.getId(), parameters);
        return isValid(validated) ? errors(issues.update(reader, validated)) : errors(validated);
    }

    /** All options, also those that an administrator added. */
    private Set<String> ticked(Issue escalation, String fieldId) {
        CustomField field = customFields.getCustomFieldObject(fieldId);
        Set<String> ids = new LinkedHashSet<>();
        if (escalation.getCustomFieldValue(field) instanceof Collection<?> options) {
            options.forEach(option -> ids.add(String.valueOf(((Option) option).getOptionId())));
        }
        return ids;
    }

    /** Asked of the interface, which apps for Jira 9 were seen to use. */
    private static boolean isValid(ServiceResult result) {
        return result.isValid();
    }

    private static List<String> errors(ServiceResult result) {
        ErrorCollection errors = result.getErrorCollection();
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .distinct()
                .toList();
    }
}
