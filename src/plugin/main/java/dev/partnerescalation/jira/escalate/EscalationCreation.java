package dev.partnerescalation.jira.escalate;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.CountedLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates an escalation through Jira's own service, as the reader: with this person's permissions, the screen and the workflow of the
 * project, and the events that Jira fires.
 */
final class EscalationCreation {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationCreation.class);
    private static final String REPORTER = "reporter";

    private final IssueService issues;
    private final IssueLinkManager links;
    private final InstalledObjects installed;
    private final CountedLinks types;

    EscalationCreation(IssueService issues, IssueLinkManager links, InstalledObjects installed, CountedLinks types) {
        this.issues = issues;
        this.links = links;
        this.installed = installed;
        this.types = types;
    }

    /**
     * Creates the escalation and links the issue as its first example. The two are no one transaction of Jira, so an escalation whose link
     * fails stays, and the answer says so.
     *
     * @param example the issue; the caller has made sure that the creator may browse it
     * @param project one of {@link EscalationProjects#openTo}
     */
    Escalated create(Issue example, Project project, EscalateForm form, ApplicationUser creator, Messages messages) {
        try {
            return created(example, project, form, creator, messages);
        } catch (RuntimeException | LinkageError cause) {
            String reference = ErrorReference.log(LOG, cause, "No escalation was created from {}", example.getKey());
            return new Escalated.Refused(
                    List.of(messages.text("partnerescalation.escalate.failed", reference)), Map.of());
        }
    }

    private Escalated created(
            Issue example, Project project, EscalateForm form, ApplicationUser creator, Messages messages) {
        IssueService.CreateValidationResult validated = validated(project, form, creator);
        if (!isValid(validated)) {
            return refused(errors(validated));
        }
        IssueService.IssueResult created = issues.create(creator, validated);
        return isValid(created) ? linked(created.getIssue(), example, creator, messages) : refused(errors(created));
    }

    /**
     * Fields beside the summary may be missing on a screen that an administrator changed, or closed to the creator. Then Jira refuses them,
     * and what was not typed is left out: Jira itself makes the creator the reporter.
     */
    private IssueService.CreateValidationResult validated(Project project, EscalateForm form, ApplicationUser creator) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(REPORTER, creator.getName());
        InstalledIds ids = installed.snapshot();
        add(values, ids.fieldId(EscalationField.PARTNER), form.partner());
        add(values, ids.fieldId(EscalationField.CONCERN), form.concern());
        IssueService.CreateValidationResult all =
                issues.validateCreate(creator, parameters(project, form.summary(), values));
        if (isValid(all) || !errors(all).getErrors().containsKey(REPORTER)) {
            return all;
        }
        values.remove(REPORTER);
        return issues.validateCreate(creator, parameters(project, form.summary(), values));
    }

    private static void add(Map<String, String> values, Optional<String> fieldId, String text) {
        if (!text.isEmpty()) {
            fieldId.ifPresent(id -> values.put(id, text));
        }
    }

    private IssueInputParameters parameters(Project project, String summary, Map<String, String> values) {
        IssueInputParameters parameters = issues.newIssueInputParameters();
        parameters.setProjectId(project.getId());
        parameters.setIssueTypeId(installed.snapshot().issueTypeId().orElseThrow());
        parameters.setSummary(summary);
        values.forEach((field, value) -> {
            if (field.equals(REPORTER)) {
                parameters.setReporterId(value);
            } else {
                parameters.addCustomFieldValue(field, value);
            }
        });
        return parameters;
    }

    /** Asked of the interface, which apps for Jira 9 were seen to use. */
    private static boolean isValid(ServiceResult result) {
        return result.isValid();
    }

    private static ErrorCollection errors(ServiceResult result) {
        return result.getErrorCollection();
    }

    private static Escalated refused(ErrorCollection errors) {
        return new Escalated.Refused(List.copyOf(errors.getErrorMessages()), Map.copyOf(errors.getErrors()));
    }

    private Escalated linked(Issue escalation, Issue example, ApplicationUser creator, Messages messages) {
        String key = escalation.getKey();
        try {
            links.createIssueLink(
                    escalation.getId(),
                    example.getId(),
                    types.newLinks(types.policies(escalation)).orElseThrow(),
                    null,
                    creator);
            return new Escalated.Created(key, Optional.empty());
        } catch (CreateException | RuntimeException | LinkageError cause) {
            String reference =
                    ErrorReference.log(LOG, cause, "Issue {} could not be linked to {}", example.getKey(), key);
            return new Escalated.Created(
                    key,
                    Optional.of(messages.text("partnerescalation.escalate.not-linked", example.getKey(), reference)));
        }
    }
}
