package dev.partnerescalation.host.issue;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.workflow.UnknownWorkflowClass;
import dev.partnerescalation.host.workflow.WorkflowEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates issues through the initial action of their workflow. */
public final class IssueCreation {

    private static final long MEDIUM = 3;
    private static final Set<String> DECIDED = Set.of(SystemField.PROJECT.id(), SystemField.ISSUE_TYPE.id());

    private final Stores stores;
    private final WorkflowEngine engine;
    private final Issues issues;
    private final IssueLocks locks;
    private final IssueAccess access;
    private final IssueObjects objects;
    private final ScreenFields screens;
    private final IssueInput input;
    private final Comments comments;

    /** Where the place of a new issue is looked up. */
    record Stores(ProjectStore projects, WorkflowStore workflows, ConstantStore constants) {}

    IssueCreation(
            Stores stores,
            WorkflowEngine engine,
            Issues issues,
            IssueLocks locks,
            IssueAccess access,
            IssueObjects objects,
            ScreenFields screens,
            IssueInput input,
            Comments comments) {
        this.stores = stores;
        this.engine = engine;
        this.issues = issues;
        this.locks = locks;
        this.access = access;
        this.objects = objects;
        this.screens = screens;
        this.input = input;
        this.comments = comments;
    }

    /**
     * Creates an issue from what a client sent: {@code fields} and {@code update}.
     *
     * @throws Fault 400 with a complaint at each field, or with what the workflow says
     */
    public IssueRow create(Map<?, ?> body) {
        IssueDraft draft = fresh(body);
        locks.lockCounter(draft.row().projectId());
        List<CommentText> wanted = fill(draft, body);
        User creator = access.user();
        run(
                draft,
                stores.workflows()
                        .workflowName(draft.row().projectId(), draft.row().typeId()),
                creator);
        wanted.forEach(comment -> comments.write(draft.row().id(), comment, creator.key()));
        return draft.row();
    }

    /**
     * The issue that would be created, without creating it.
     *
     * @throws Fault as {@link #create}, but for what the workflow says
     */
    IssueDraft draft(Map<?, ?> body) {
        IssueDraft draft = fresh(body);
        fill(draft, body);
        return draft;
    }

    private List<CommentText> fill(IssueDraft draft, Map<?, ?> body) {
        return input.apply(body, draft, screens.forCreate(draft.place()), DECIDED);
    }

    private IssueDraft fresh(Map<?, ?> body) {
        User creator = access.user();
        IssueBody.check(body);
        Map<String, Object> fields = IssueInput.part(body, "fields");
        ProjectRow project = project(fields.get(SystemField.PROJECT.id()));
        IssueTypeRow type = type(fields.get(SystemField.ISSUE_TYPE.id()), project);
        if (!access.may("CREATE_ISSUES", project.id())) {
            throw Fault.invalid("You do not have permission to create issues in this project.");
        }
        return fresh(project, type, creator);
    }

    /** The project that a client names by {@code id} or {@code key}, if the person may browse it. */
    private ProjectRow project(Object json) {
        Optional<ProjectRow> project = Optional.empty();
        if (json instanceof Map<?, ?> named) {
            Object id = named.get("id");
            if (id != null && String.valueOf(id).matches("\\d{1,18}")) {
                project = stores.projects().byId(Long.parseLong(String.valueOf(id)));
            } else if (id == null && named.get("key") instanceof String key) {
                project = stores.projects().byKey(key.toUpperCase(Locale.ROOT));
            }
        }
        return project.filter(one -> access.may("BROWSE_PROJECTS", one.id()) || access.may("CREATE_ISSUES", one.id()))
                .orElseThrow(() -> Fault.field(SystemField.PROJECT.id(), "project is required"));
    }

    private IssueTypeRow type(Object json, ProjectRow project) {
        List<IssueTypeRow> offered = stores.projects().issueTypes(project.id());
        Optional<IssueTypeRow> type = Optional.empty();
        if (json instanceof Map<?, ?> named) {
            Object id = named.get("id");
            type = offered.stream()
                    .filter(one -> id != null
                            ? String.valueOf(one.id()).equals(String.valueOf(id))
                            : one.name().equals(named.get("name")))
                    .findFirst();
        }
        return type.orElseThrow(() -> Fault.field(SystemField.ISSUE_TYPE.id(), "valid issue type is required"));
    }

    private IssueDraft fresh(ProjectRow project, IssueTypeRow type, User creator) {
        IssueRow nothing = new IssueRow(
                0,
                project.id(),
                project.key(),
                0,
                type.id(),
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null);
        IssueDraft draft = new IssueDraft(nothing, Map.of());
        draft.set(SystemField.ISSUE_TYPE, type.id());
        draft.set(SystemField.CREATOR, creator.key());
        defaults().forEach(draft::set);
        return draft;
    }

    /** The values that a new issue of the acting person has when nothing else is said, by field id. */
    public Map<String, Object> defaults() {
        Map<String, Object> values = new HashMap<>();
        values.put(SystemField.REPORTER.id(), access.user().key());
        if (stores.constants().priority(MEDIUM).isPresent()) {
            values.put(SystemField.PRIORITY.id(), MEDIUM);
        }
        return values;
    }

    private void run(IssueDraft draft, String workflow, User creator) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", objects.issue(draft));
        try {
            engine.initialize(workflow, creator.key(), inputs);
        } catch (InvalidInputException refusal) {
            throw WorkflowFaults.refused(refusal);
        } catch (UnknownWorkflowClass unknown) {
            throw WorkflowFaults.blocked("Create", unknown);
        } catch (Fault fault) {
            throw fault;
        } catch (WorkflowException failure) {
            throw WorkflowFaults.failed(
                    "Creating an issue", failure.getRootCause() == null ? failure : failure.getRootCause());
        } catch (RuntimeException | LinkageError failure) {
            throw WorkflowFaults.failed("Creating an issue", failure);
        }
        if (!draft.isStored() || draft.hasUnstoredChanges()) {
            throw WorkflowFaults.failed(
                    "Creating an issue",
                    new IllegalStateException("The initial action of " + workflow + " does not store the issue"));
        }
    }
}
