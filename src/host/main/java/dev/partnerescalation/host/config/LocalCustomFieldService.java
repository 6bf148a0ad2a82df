package dev.partnerescalation.host.config;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.customfield.CreateValidationResult;
import com.atlassian.jira.bc.customfield.CustomFieldDefinition;
import com.atlassian.jira.bc.customfield.CustomFieldService;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.CustomFieldRow;
import java.util.List;

/** {@link CustomFieldService}: creates a field with its first context, for administrators. */
final class LocalCustomFieldService implements CustomFieldService {

    private static final String NOT_ALLOWED = "You are not allowed to administer custom fields.";

    private final ConfigObjects objects;
    private final UserDirectory people;

    LocalCustomFieldService(ConfigObjects objects, UserDirectory people) {
        this.objects = objects;
        this.people = people;
    }

    @Override
    public ServiceOutcome<CreateValidationResult> validateCreate(ApplicationUser user, CustomFieldDefinition wanted) {
        if (!people.administers(user)) {
            return LocalServiceOutcome.refused(NOT_ALLOWED, ErrorCollection.Reason.FORBIDDEN);
        }
        ErrorCollection errors = new SimpleErrorCollection();
        checkName(wanted, errors);
        FieldType type = FieldType.of(wanted.getCfType()).orElse(null);
        if (type == null) {
            errors.addError("fieldType", "Invalid field type specified.");
        }
        CustomFieldSearcher searcher = searcher(wanted, type, errors);
        checkPlaces(wanted, errors);
        if (errors.hasAnyErrors()) {
            return LocalServiceOutcome.refused(errors);
        }
        return LocalServiceOutcome.of(CreateValidationResult.builder()
                .user(user)
                .name(wanted.getName())
                .description(wanted.getDescription())
                .customFieldType(objects.customFieldType(type))
                .customFieldSearcher(searcher)
                .contextNodes(contexts(wanted))
                .issueTypes(issueTypes(wanted))
                .build());
    }

    private static void checkName(CustomFieldDefinition wanted, ErrorCollection errors) {
        if (wanted.getName() == null || wanted.getName().isBlank()) {
            errors.addError("fieldName", "You must specify a name for the custom field.");
        } else if (wanted.getName().length() > 254) {
            errors.addError("fieldName", "The name of a custom field has at most 254 characters.");
        }
    }

    private CustomFieldSearcher searcher(CustomFieldDefinition wanted, FieldType type, ErrorCollection errors) {
        String key = wanted.getSearcherKey();
        if (type == null || key == null || key.isEmpty()) {
            return null;
        }
        if (!type.searcherKey().equals(key)) {
            errors.addError("searcher", "Invalid searcher specified: " + key);
        }
        return objects.proxies().entity(CustomFieldSearcher.class, new LocalCustomFieldSearcher(key));
    }

    private void checkPlaces(CustomFieldDefinition wanted, ErrorCollection errors) {
        boolean projects = wanted.getProjectIds().stream().allMatch(id -> objects.project(id) != null);
        if (!wanted.isGlobal() && (wanted.getProjectIds().isEmpty() || !projects)) {
            errors.addError("projects", "Select existing projects, or make the field global.");
        }
        boolean types =
                wanted.getIssueTypeIds().stream().allMatch(id -> objects.issueType(ConfigObjects.id(id)) != null);
        if (!wanted.isAllIssueTypes() && (wanted.getIssueTypeIds().isEmpty() || !types)) {
            errors.addError("issuetypes", "Select existing issue types, or all of them.");
        }
    }

    private List<JiraContextNode> contexts(CustomFieldDefinition wanted) {
        if (wanted.isGlobal()) {
            return List.of(GlobalIssueContext.getInstance());
        }
        return wanted.getProjectIds().stream()
                .<JiraContextNode>map(id -> new ProjectContext(id, null))
                .toList();
    }

    private List<IssueType> issueTypes(CustomFieldDefinition wanted) {
        return wanted.isAllIssueTypes()
                ? List.of()
                : wanted.getIssueTypeIds().stream()
                        .map(id -> objects.issueType(ConfigObjects.id(id)))
                        .toList();
    }

    @Override
    public ServiceOutcome<CustomField> create(CreateValidationResult wanted) {
        if (!people.administers(wanted.getUser())) {
            return LocalServiceOutcome.refused(NOT_ALLOWED, ErrorCollection.Reason.FORBIDDEN);
        }
        CustomFieldSearcher searcher = wanted.getCustomFieldSearcher();
        CustomFieldRow field = objects.stores()
                .fields()
                .create(
                        wanted.getName(),
                        ConstantNames.orEmpty(wanted.getDescription()),
                        wanted.getCustomFieldType().getKey(),
                        searcher == null
                                ? null
                                : ApiProxies.behind(searcher, LocalCustomFieldSearcher.class)
                                        .key());
        CustomField created = objects.customField(field);
        new LocalFieldConfigSchemeManager(objects)
                .createDefaultScheme(created, wanted.getContextNodes(), wanted.getIssueTypes());
        return LocalServiceOutcome.of(created);
    }
}
