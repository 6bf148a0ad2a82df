package dev.partnerescalation.host.config;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.customfield.CreateValidationResult;
import com.atlassian.jira.bc.customfield.CustomFieldDefinition;
import com.atlassian.jira.bc.customfield.CustomFieldService;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.TabRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plays {@link CustomFieldService}: creating fields with a first context and putting them on screens, for administrators. */
final class LocalCustomFieldService {

    private static final String NOT_ALLOWED = "You are not allowed to administer custom fields.";

    private final ConfigObjects objects;
    private final LocalCustomFieldManager fields;
    private final UserDirectory people;

    LocalCustomFieldService(ConfigObjects objects, LocalCustomFieldManager fields, UserDirectory people) {
        this.objects = objects;
        this.fields = fields;
        this.people = people;
    }

    public ServiceOutcome<CreateValidationResult> validateCreate(ApplicationUser user, CustomFieldDefinition wanted) {
        if (!people.administers(user)) {
            return LocalServiceOutcome.refused(NOT_ALLOWED, ErrorCollection.Reason.FORBIDDEN);
        }
        ErrorCollection errors = new SimpleErrorCollection();
        checkName(wanted, errors);
        CustomFieldType<?, ?> type = fields.getCustomFieldType(wanted.getCfType());
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
                .customFieldType(type)
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

    private CustomFieldSearcher searcher(
            CustomFieldDefinition wanted, CustomFieldType<?, ?> type, ErrorCollection errors) {
        if (type == null) {
            return null;
        }
        if (wanted.isUseDefaultSearcher()) {
            return fields.getDefaultSearcher(type);
        }
        if (wanted.getSearcherKey() == null || wanted.getSearcherKey().isEmpty()) {
            return null;
        }
        FieldType known = ApiProxies.behind(type, LocalCustomFieldType.class).type();
        if (!known.searcherKey().equals(wanted.getSearcherKey())) {
            errors.addError("searcher", "Invalid searcher specified: " + wanted.getSearcherKey());
        }
        return fields.getDefaultSearcher(type);
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
                .<JiraContextNode>map(id -> new LocalJiraContextNode(id, objects))
                .toList();
    }

    private List<IssueType> issueTypes(CustomFieldDefinition wanted) {
        return wanted.isAllIssueTypes()
                ? List.of()
                : wanted.getIssueTypeIds().stream()
                        .map(id -> objects.issueType(ConfigObjects.id(id)))
                        .toList();
    }

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

    public CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type) {
        return fields.getDefaultSearcher(type);
    }

    public Iterable<CustomFieldType<?, ?>> getCustomFieldTypesForUser(ApplicationUser user) {
        return people.administers(user) ? fields.getCustomFieldTypes() : List.of();
    }

    public ServiceOutcome<CustomField> getCustomFieldForEditConfig(ApplicationUser user, String fieldId) {
        CustomField field = objects.customField(fieldId);
        if (!people.administers(user)) {
            return LocalServiceOutcome.refused(NOT_ALLOWED, ErrorCollection.Reason.FORBIDDEN);
        }
        return field == null
                ? LocalServiceOutcome.refused("The custom field was not found.", ErrorCollection.Reason.NOT_FOUND)
                : LocalServiceOutcome.of(field);
    }

    /** Adds the field at the end of each tab, except on screens that have it already. */
    public ServiceOutcome<List<Long>> addToScreenTabs(ApplicationUser user, Long fieldId, List<Long> tabIds) {
        return onTabs(user, fieldId, tabIds, (tab, id) -> {
            if (!screens().fieldIdsOf(tab.screenId()).contains(id)) {
                List<String> more = new ArrayList<>(tab.fieldIds());
                more.add(id);
                screens().update(new TabRow(tab.id(), tab.screenId(), tab.name(), tab.sequence(), more));
            }
        });
    }

    public ServiceOutcome<List<Long>> removeFromScreenTabs(ApplicationUser user, Long fieldId, List<Long> tabIds) {
        return onTabs(user, fieldId, tabIds, (tab, id) -> {
            List<String> fewer =
                    tab.fieldIds().stream().filter(one -> !one.equals(id)).toList();
            screens().update(new TabRow(tab.id(), tab.screenId(), tab.name(), tab.sequence(), fewer));
        });
    }

    private ServiceOutcome<List<Long>> onTabs(ApplicationUser user, Long fieldId, List<Long> tabIds, TabChange change) {
        if (!people.administers(user)) {
            return LocalServiceOutcome.refused(NOT_ALLOWED, ErrorCollection.Reason.FORBIDDEN);
        }
        if (fieldId == null || objects.customField(fieldId) == null) {
            return LocalServiceOutcome.refused("The custom field was not found.", ErrorCollection.Reason.NOT_FOUND);
        }
        List<TabRow> tabs = tabIds.stream()
                .map(id -> screens().tab(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (tabs.size() != tabIds.size()) {
            return LocalServiceOutcome.refused("A screen tab was not found.", ErrorCollection.Reason.NOT_FOUND);
        }
        tabs.forEach(tab -> change.apply(tab, "customfield_" + fieldId));
        return LocalServiceOutcome.of(tabIds);
    }

    private ScreenStore screens() {
        return objects.stores().screens();
    }

    private interface TabChange {

        void apply(TabRow tab, String fieldId);
    }
}
