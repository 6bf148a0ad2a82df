package dev.partnerescalation.host.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.IssueRow;
import java.util.Map;
import java.util.Optional;

/**
 * {@link IssueService} as far as apps create and change issues: what the form of local Jira asks for, it asks for too. What is refused leaves
 * nothing behind. Only the acting person is emulated as the one who does it.
 */
final class LocalIssueService implements IssueService {

    private static final String BEFORE = "before_issue_service";
    private static final String FIELDS = "fields";

    private final ApiProxies proxies;
    private final Database database;
    private final IssueCreation creation;
    private final IssueObjects objects;
    private final IssueAccess access;
    private final IssueEditing editing;
    private final Issues issues;

    LocalIssueService(
            ApiProxies proxies,
            Database database,
            IssueCreation creation,
            IssueEditing editing,
            Issues issues,
            IssueObjects objects,
            IssueAccess access) {
        this.editing = editing;
        this.issues = issues;
        this.proxies = proxies;
        this.database = database;
        this.creation = creation;
        this.objects = objects;
        this.access = access;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return LocalIssueInputParameters.empty(proxies, objects.fields());
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        check(user);
        Map<String, Object> fields =
                ApiProxies.behind(parameters, LocalIssueInputParameters.class).fields();
        try {
            IssueDraft draft = creation.draft(Map.of(FIELDS, fields));
            return new CreateValidationResult(
                    objects.issue(draft), errors(LocalErrorCollection.NONE), fields, Map.of());
        } catch (Fault fault) {
            return new CreateValidationResult(null, errors(LocalErrorCollection.of(fault)), fields, Map.of());
        }
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        check(user);
        if (!validated.isValid()) {
            throw new IllegalStateException("You can not create an issue with an invalid validation result.");
        }
        database.handle().savepoint(BEFORE);
        try {
            IssueRow created = creation.create(Map.of(FIELDS, validated.getFieldValuesHolder()));
            database.handle().releaseSavepoint(BEFORE);
            return new IssueResult(objects.issue(Optional.of(created)), errors(LocalErrorCollection.NONE));
        } catch (Fault fault) {
            database.handle().rollbackToSavepoint(BEFORE);
            return new IssueResult(null, errors(LocalErrorCollection.of(fault)));
        }
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        check(user);
        Map<String, Object> fields =
                ApiProxies.behind(parameters, LocalIssueInputParameters.class).fields();
        IssueRow issue = issues.byId(issueId).orElseThrow();
        try {
            editing.check(issue, Map.of(FIELDS, fields));
            return new UpdateValidationResult(
                    objects.issue(Optional.of(issue)), errors(LocalErrorCollection.NONE), fields);
        } catch (Fault fault) {
            return new UpdateValidationResult(null, errors(LocalErrorCollection.of(fault)), fields);
        }
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        check(user);
        if (!validated.isValid()) {
            throw new IllegalStateException("You can not update an issue with an invalid validation result.");
        }
        Long id = validated.getIssue().getId();
        database.handle().savepoint(BEFORE);
        try {
            editing.edit(issues.byId(id).orElseThrow(), Map.of(FIELDS, validated.getFieldValuesHolder()));
            database.handle().releaseSavepoint(BEFORE);
            return new IssueResult(objects.issue(issues.byId(id)), errors(LocalErrorCollection.NONE));
        } catch (Fault fault) {
            database.handle().rollbackToSavepoint(BEFORE);
            return new IssueResult(null, errors(LocalErrorCollection.of(fault)));
        }
    }

    private ErrorCollection errors(LocalErrorCollection errors) {
        return proxies.entity(ErrorCollection.class, errors);
    }

    private void check(ApplicationUser user) {
        boolean acting = user == null
                ? access.isNobody()
                : !access.isNobody() && access.user().key().equals(user.getKey());
        if (!acting) {
            throw proxies.refuse("IssueService for another user than the one who acts");
        }
    }
}
