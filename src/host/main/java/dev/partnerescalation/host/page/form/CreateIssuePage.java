package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.config.TranslatableKind;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueContext;
import dev.partnerescalation.host.issue.IssueCreation;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.web.FaultResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Creating an issue: first where and of what type, then its fields. Addresses and names of parameters are Jira's. */
@Path("/secure/CreateIssue{command: (!default|Details)?}.jspa")
@Produces(MediaType.TEXT_HTML)
public final class CreateIssuePage {

    private static final String NO_PROJECT = "You have not selected a valid project to create an issue in.";
    private static final String NO_TYPE = "The issue type selected is invalid.";

    private final PageRenderer pages;
    private final ScreenForms forms;
    private final Targets targets;
    private final IssueCreation creation;
    private final FormSubmissions submissions;

    /** Where issues can be created, and how it is called. */
    public record Targets(IssueAccess access, ProjectStore projects, ConfigBeans beans) {

        private List<ProjectRow> open() {
            List<ProjectRow> open = projects.all().stream()
                    .filter(project -> access.may("CREATE_ISSUES", project.id()))
                    .toList();
            if (open.isEmpty()) {
                throw Fault.forbidden("You do not have permission to create issues in any project.");
            }
            return open;
        }

        private String nameOf(IssueTypeRow type) {
            return beans.name(TranslatableKind.ISSUE_TYPE, type.id(), type.name());
        }
    }

    public CreateIssuePage(
            PageRenderer pages,
            ScreenForms forms,
            Targets targets,
            IssueCreation creation,
            FormSubmissions submissions) {
        this.pages = pages;
        this.forms = forms;
        this.targets = targets;
        this.creation = creation;
        this.submissions = submissions;
    }

    /** The form; without a valid place, or on the address of the first step, the one that asks for the place. */
    @GET
    public Response show(
            @PathParam("command") String command,
            @QueryParam("pid") String projectId,
            @QueryParam("issuetype") String typeId) {
        targets.access().user();
        List<ProjectRow> open = targets.open();
        Optional<ProjectRow> project = open.stream()
                .filter(one -> Long.toString(one.id()).equals(projectId))
                .findFirst();
        Optional<IssueTypeRow> type = project.flatMap(one -> type(one, typeId));
        if (command.equals("!default") || projectId == null) {
            return pages.show(start(open, project.orElse(open.get(0)), type, ""));
        }
        if (type.isEmpty()) {
            String wrong = project.isEmpty() ? NO_PROJECT : typeId == null ? "" : NO_TYPE;
            return pages.show(start(open, project.orElse(open.get(0)), type, wrong));
        }
        return form(project.get(), type.get(), SubmittedValues.NOTHING, Optional.empty());
    }

    /** Creates the issue and shows it; a refusal shows the form again with everything that was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        targets.access().user();
        ProjectRow project = targets.open().stream()
                .filter(one -> Long.toString(one.id()).equals(sent.getFirst("pid")))
                .findFirst()
                .orElseThrow(() -> Fault.invalid(NO_PROJECT));
        IssueTypeRow type = type(project, sent.getFirst("issuetype")).orElseThrow(() -> Fault.invalid(NO_TYPE));
        SubmittedValues submitted = SubmittedValues.of(sent);
        Map<String, Object> body = formOf(project, type).body(submitted);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", Map.of("id", Long.toString(project.id())));
        fields.put("issuetype", Map.of("id", Long.toString(type.id())));
        ((Map<?, ?>) body.get("fields")).forEach((id, value) -> fields.put(String.valueOf(id), value));
        body.put("fields", fields);
        AtomicReference<IssueRow> created = new AtomicReference<>();
        Optional<Fault> refusal = submissions.refusal(() -> created.set(creation.create(body)));
        return refusal.isPresent()
                ? form(project, type, submitted, refusal)
                : pages.redirect("/browse/" + created.get().key());
    }

    private Optional<IssueTypeRow> type(ProjectRow project, String typeId) {
        return targets.projects().issueTypes(project.id()).stream()
                .filter(one -> Long.toString(one.id()).equals(typeId))
                .findFirst();
    }

    private ScreenForm formOf(ProjectRow project, IssueTypeRow type) {
        return forms.create(new IssueContext(project.id(), type.id()), creation.defaults());
    }

    private Page start(List<ProjectRow> open, ProjectRow chosen, Optional<IssueTypeRow> type, String wrong) {
        return Page.of("form/create-start", "Create Issue")
                .contexts("jira.create.issue")
                .with(
                        "projects",
                        open.stream()
                                .map(one -> new FormChoice(
                                        "",
                                        Long.toString(one.id()),
                                        one.name() + " (" + one.key() + ")",
                                        one.id() == chosen.id()))
                                .toList())
                .with(
                        "types",
                        targets.projects().issueTypes(chosen.id()).stream()
                                .map(one -> new FormChoice(
                                        "",
                                        Long.toString(one.id()),
                                        targets.nameOf(one),
                                        type.filter(one::equals).isPresent()))
                                .toList())
                .with("error", wrong)
                .status(wrong.isEmpty() ? 200 : 400);
    }

    private Response form(ProjectRow project, IssueTypeRow type, SubmittedValues submitted, Optional<Fault> fault) {
        return pages.show(Page.of("form/create", "Create Issue")
                .contexts("jira.create.issue")
                .with("project", project)
                .with("typeId", Long.toString(type.id()))
                .with("typeName", targets.nameOf(type))
                .with("form", formOf(project, type).view(submitted, fault))
                .status(fault.map(FaultResponse::status).orElse(200)));
    }
}
