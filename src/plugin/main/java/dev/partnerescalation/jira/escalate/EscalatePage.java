package dev.partnerescalation.jira.escalate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.Way;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.JiraId;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page that escalates from an issue: what it shows, and what its form does. */
final class EscalatePage {

    /** Below the address of Jira; as atlassian-plugin.xml says. */
    static final String ACTION = "/secure/PartnerEscalationEscalate!create.jspa";

    private static final String PAGE = "partnerescalation.escalate.";
    private static final String SUMMARY = "summary";

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final InstalledObjects installed;
    private final EscalationProjects projects;
    private final EscalationCreation creation;
    private final LastPartner lastPartner;
    private final Advice advice;
    private final BaseAddress address;
    private final MessageBundles texts;

    EscalatePage(
            IssueManager issues,
            IssueLinkManager links,
            PermissionManager permissions,
            InstalledObjects installed,
            EscalationProjects projects,
            EscalationCreation creation,
            LastPartner lastPartner,
            Advice advice,
            BaseAddress address,
            MessageBundles texts) {
        this.issues = issues;
        this.links = links;
        this.permissions = permissions;
        this.installed = installed;
        this.projects = projects;
        this.creation = creation;
        this.lastPartner = lastPartner;
        this.advice = advice;
        this.address = address;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param errors what is wrong and stands at no field
     * @param created the escalation that was created without its example; then there is no form
     * @param forms the form, unless the escalation was created
     */
    record View(
            String lang,
            String title,
            String lead,
            List<String> errors,
            List<Link> created,
            List<Other> others,
            List<Form> forms,
            String adviceTitle,
            List<AdviceLine> ways) {}

    /**
     * Whom else to turn to.
     *
     * @param pages of Adobe with more; one at most
     */
    record AdviceLine(String text, List<Link> pages) {}

    /** A page of Jira. */
    record Link(String text, String url) {}

    /** An escalation that has the issue as an example already. */
    record Other(String text, Link link) {}

    /**
     * The form.
     *
     * @param projects the choice of a project; empty where there is no choice
     * @param example the issue
     */
    record Form(
            String action,
            String token,
            String issueId,
            Summary summary,
            List<Choices> projects,
            Field partner,
            Field concern,
            String exampleLabel,
            Example example,
            String button,
            Link cancel) {}

    /**
     * A field of the form.
     *
     * @param errors what is wrong with the value; one at most
     */
    record Field(String label, String value, String help, List<String> errors) {}

    /**
     * The summary.
     *
     * @param errors what is wrong with it; one at most
     */
    record Summary(String label, String value, List<String> errors) {}

    /** A choice with its options. */
    record Choices(String label, List<Option> options) {}

    /**
     * One option.
     *
     * @param value the number of the project
     */
    record Option(String value, String text, boolean selected) {}

    /** The issue that becomes the first example. */
    record Example(String key, String url, String summary) {}

    /** The issue to escalate from; empty if there is none, if the reader may not browse it, or may not escalate from it. */
    Optional<Issue> issue(String id, @Nullable ApplicationUser reader) {
        return JiraId.of(id)
                .map(issues::getIssueObject)
                .map(Issue.class::cast)
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader))
                .filter(issue -> projects.mayEscalate(issue, reader));
    }

    /** What stands in the form before anybody typed. */
    EscalateForm proposal(Issue issue, ApplicationUser reader) {
        List<Project> open = projects.openTo(issue, reader);
        return new EscalateForm(
                Optional.ofNullable(issue.getSummary()).orElse(""),
                open.isEmpty() ? "" : open.get(0).getId().toString(),
                open.isEmpty() ? "" : lastPartner.in(open.get(0), reader).orElse(""),
                "");
    }

    /**
     * Creates the escalation in the chosen project.
     *
     * @return empty if the reader may not create it there
     */
    Optional<Escalated> create(Issue issue, EscalateForm form, ApplicationUser reader) {
        return projects.openTo(issue, reader).stream()
                .filter(project ->
                        form.projectId().isEmpty() || project.getId().toString().equals(form.projectId()))
                .findFirst()
                .map(project -> creation.create(issue, project, form, reader, texts.forUser(reader)));
    }

    /** The address of an issue below that of Jira. */
    private static String browse(String key) {
        return "/browse/" + key;
    }

    /**
     * The page.
     *
     * @param outcome what became of the form; empty before it was sent
     */
    View view(Issue issue, EscalateForm form, Optional<Escalated> outcome, String token, ApplicationUser reader) {
        Messages messages = texts.forUser(reader);
        Optional<Escalated.Refused> refused =
                outcome.filter(Escalated.Refused.class::isInstance).map(Escalated.Refused.class::cast);
        Optional<Escalated.Created> created =
                outcome.filter(Escalated.Created.class::isInstance).map(Escalated.Created.class::cast);
        Map<String, String> errors =
                new LinkedHashMap<>(refused.map(Escalated.Refused::byField).orElse(Map.of()));
        List<Form> forms =
                created.isPresent() ? List.of() : List.of(form(issue, form, errors, token, reader, messages));
        return new View(
                messages.languageTag(),
                messages.text(PAGE + "title"),
                messages.text(PAGE + "lead"),
                Stream.of(
                                refused.map(Escalated.Refused::messages).orElse(List.of()).stream(),
                                errors.values().stream(),
                                created.flatMap(Escalated.Created::failure).stream())
                        .flatMap(part -> part)
                        .toList(),
                created.map(Escalated.Created::key).map(key -> link("other.open", key, messages)).stream()
                        .toList(),
                created.isPresent() ? List.of() : others(issue, reader, messages),
                forms,
                messages.text("partnerescalation.advice.title"),
                advice.ways(messages).stream().map(EscalatePage::line).toList());
    }

    private static AdviceLine line(Way way) {
        return new AdviceLine(
                way.text(),
                way.page().map(page -> new Link(page.text(), page.address())).stream()
                        .toList());
    }

    /** Takes from the errors those that stand at a field of the form. */
    private Form form(
            Issue issue,
            EscalateForm form,
            Map<String, String> errors,
            String token,
            ApplicationUser reader,
            Messages messages) {
        List<Project> open = projects.openTo(issue, reader);
        return new Form(
                address.path() + ACTION,
                token,
                issue.getId().toString(),
                new Summary(messages.text(PAGE + SUMMARY), form.summary(), taken(errors, Optional.of(SUMMARY))),
                open.size() < 2 ? List.of() : List.of(choices(open, form, messages)),
                field(EscalationField.PARTNER, form.partner(), errors, messages),
                field(EscalationField.CONCERN, form.concern(), errors, messages),
                messages.text(PAGE + "example"),
                new Example(
                        issue.getKey(),
                        address.path() + browse(issue.getKey()),
                        Optional.ofNullable(issue.getSummary()).orElse("")),
                messages.text(PAGE + "button"),
                new Link(messages.text(PAGE + "cancel"), address.path() + browse(issue.getKey())));
    }

    private Field field(EscalationField field, String value, Map<String, String> errors, Messages messages) {
        return new Field(
                messages.text(field.nameKey()),
                value,
                messages.text(field.helpKey()),
                taken(errors, installed.fieldId(field)));
    }

    private static List<String> taken(Map<String, String> errors, Optional<String> fieldId) {
        return fieldId.flatMap(id -> Optional.ofNullable(errors.remove(id))).stream()
                .toList();
    }

    private static Choices choices(List<Project> open, EscalateForm form, Messages messages) {
        return new Choices(
                messages.text(PAGE + "project"),
                open.stream()
                        .map(project -> new Option(
                                project.getId().toString(),
                                messages.text(PAGE + "project.option", project.getName(), project.getKey()),
                                project.getId().toString().equals(form.projectId())))
                        .toList());
    }

    /** The escalations with this example that the reader may browse; no other is named. */
    private List<Other> others(Issue issue, ApplicationUser reader, Messages messages) {
        return Stream.concat(
                        links.getInwardLinks(issue.getId()).stream().map(IssueLink::getSourceObject),
                        links.getOutwardLinks(issue.getId()).stream().map(IssueLink::getDestinationObject))
                .filter(other -> other != null && installed.snapshot().isEscalation(other))
                .filter(other -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, reader))
                .map(Issue::getKey)
                .distinct()
                .map(key -> new Other(
                        messages.text(PAGE + "other", issue.getKey(), key), link("other.open", key, messages)))
                .toList();
    }

    private Link link(String text, String key, Messages messages) {
        return new Link(messages.text(PAGE + text, key), address.path() + browse(key));
    }
}
