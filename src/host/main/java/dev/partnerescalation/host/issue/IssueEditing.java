package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.workflow.WorkflowEngine;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes and deletes issues outside of their workflow. */
public final class IssueEditing {

    private final Issues issues;
    private final IssueLocks locks;
    private final IssueAccess access;
    private final ScreenFields screens;
    private final IssueInput input;
    private final Comments comments;
    private final WorkflowEngine engine;
    private final IssueEvents events;

    IssueEditing(
            Issues issues,
            IssueLocks locks,
            IssueAccess access,
            ScreenFields screens,
            IssueInput input,
            Comments comments,
            WorkflowEngine engine,
            IssueEvents events) {
        this.issues = issues;
        this.locks = locks;
        this.access = access;
        this.screens = screens;
        this.input = input;
        this.comments = comments;
        this.engine = engine;
        this.events = events;
    }

    /**
     * Changes an issue as a client wants it.
     *
     * @throws Fault 400 with a complaint at each field; then nothing is changed
     */
    public void edit(IssueRow seen, Map<?, ?> body) {
        IssueBody.check(body);
        if (body.get("fields") == null && body.get("update") == null) {
            throw Fault.invalid("one of 'fields' or 'update' required");
        }
        IssueRow issue = locks.lock(seen);
        IssueDraft draft = issues.load(issue);
        List<CommentText> wanted = input.apply(body, draft, screens.forEdit(issue), Set.of());
        String actor = access.user().key();
        issues.save(draft, actor);
        wanted.forEach(comment -> comments.write(issue.id(), comment, actor));
        events.happened(issue.id(), actor, IssueEvents.UPDATED);
    }

    /**
     * Says what {@link #edit} would refuse, and changes nothing.
     *
     * @throws Fault as {@link #edit}
     */
    public void check(IssueRow issue, Map<?, ?> body) {
        IssueBody.check(body);
        input.apply(body, issues.load(issue), screens.forEdit(issue), Set.of());
    }

    /**
     * Changes an issue without telling anybody by mail; only administrators of Jira or of the project may.
     *
     * @throws Fault 403 for others; 400 as {@link #edit}
     */
    public void editWithoutMail(IssueRow seen, Map<?, ?> body) {
        if (!access.isAdministrator() && !access.may("ADMINISTER_PROJECTS", seen)) {
            throw Fault.forbidden(
                    "To discard the user notification either admin or project admin permissions are required.");
        }
        edit(seen, body);
    }

    /**
     * Gives an issue another assignee, whatever its screens show.
     *
     * @param user names the assignee as the field does; a name of null takes the assignee away
     * @throws Fault 401 without the permission to assign, 400 for somebody who does not exist or cannot be assigned
     */
    public void assign(IssueRow seen, Map<?, ?> user) {
        if (!access.may("ASSIGN_ISSUES", seen)) {
            throw Fault.notLoggedIn("You do not have permission to assign issues.");
        }
        IssueRow issue = locks.lock(seen);
        IssueDraft draft = issues.load(issue);
        Map<String, ?> fields = Map.of(SystemField.ASSIGNEE.id(), user);
        input.apply(Map.of("fields", fields), draft, List.of(SystemField.ASSIGNEE.id()), Set.of());
        String actor = access.user().key();
        if (draft.hasUnstoredChanges()) {
            issues.save(draft, actor);
            events.happened(issue.id(), actor, IssueEvents.ASSIGNED);
        }
    }

    /** Removes an issue with everything that belongs to it. */
    public void delete(IssueRow seen) {
        if (!access.may("DELETE_ISSUES", seen)) {
            throw Fault.forbidden("You do not have permission to delete issues in this project.");
        }
        IssueRow issue = locks.lock(seen);
        events.isDeleted(issue.id(), access.user().key());
        issues.store().delete(issue);
        engine.delete(issue.entryId());
    }

    /**
     * Removes all issues of a project that is about to be deleted. Whoever may delete the project may do so, and apps hear of none of
     * them (jira-evidence.md, "REST v2").
     */
    public void deleteAllOf(long projectId) {
        for (IssueRow seen : issues.store().where("i.project_id = ?", "i.id", projectId)) {
            IssueRow issue = locks.lock(seen);
            issues.store().delete(issue);
            engine.delete(issue.entryId());
        }
    }
}
