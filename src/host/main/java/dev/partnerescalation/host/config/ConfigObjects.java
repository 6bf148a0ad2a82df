package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.ContextStore;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.OptionRow;
import dev.partnerescalation.host.store.PriorityRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ResolutionRow;
import dev.partnerescalation.host.store.StatusRow;
import java.util.List;
import java.util.Optional;

/** Objects of Jira's API made from what is stored. As in Jira, what does not exist is null. */
public final class ConfigObjects {

    private final ConfigStores stores;
    private final ApiProxies proxies;
    private final ConfigReader reader;
    private final UserDirectory people;

    ConfigObjects(ConfigStores stores, ApiProxies proxies, ConfigReader reader, UserDirectory people) {
        this.stores = stores;
        this.proxies = proxies;
        this.reader = reader;
        this.people = people;
    }

    ConfigStores stores() {
        return stores;
    }

    ApiProxies proxies() {
        return proxies;
    }

    ConfigReader reader() {
        return reader;
    }

    /** The id in Jira's form, or -1 for anything that is no id, which then is not found. */
    static long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    public IssueType issueType(long id) {
        return stores.constants().issueType(id).map(this::issueType).orElse(null);
    }

    public IssueType issueType(IssueTypeRow row) {
        return proxies.entity(IssueType.class, new LocalIssueType(row, reader, proxies));
    }

    public Status status(long id) {
        return stores.constants().status(id).map(this::status).orElse(null);
    }

    public Status status(StatusRow row) {
        return proxies.entity(Status.class, new LocalStatus(row, reader));
    }

    public Priority priority(long id) {
        return stores.constants().priority(id).map(this::priority).orElse(null);
    }

    public Priority priority(PriorityRow row) {
        return proxies.entity(Priority.class, new LocalPriority(row, reader));
    }

    public Resolution resolution(long id) {
        return stores.constants().resolution(id).map(this::resolution).orElse(null);
    }

    public Resolution resolution(ResolutionRow row) {
        return proxies.entity(Resolution.class, new LocalResolution(row, reader));
    }

    public IssueLinkType linkType(long id) {
        return stores.linkTypes().find(id).map(this::linkType).orElse(null);
    }

    public IssueLinkType linkType(LinkTypeRow row) {
        return proxies.entity(IssueLinkType.class, new LocalIssueLinkType(row));
    }

    public Project project(long id) {
        return stores.projects().byId(id).map(this::project).orElse(null);
    }

    public Project project(ProjectRow row) {
        return proxies.entity(Project.class, new LocalProject(row, this));
    }

    /** The issue types of a project in the order of its scheme. */
    public List<IssueType> issueTypesOf(long projectId) {
        return stores.projects().issueTypes(projectId).stream()
                .map(this::issueType)
                .toList();
    }

    /** The account with this key. */
    public ApplicationUser person(String userKey) {
        return userKey == null ? null : people.byKey(userKey).orElse(null);
    }

    public CustomField customField(long id) {
        return stores.fields().find(id).map(this::customField).orElse(null);
    }

    public CustomField customField(CustomFieldRow row) {
        return proxies.entity(CustomField.class, new LocalCustomField(row, this));
    }

    /** The custom field with an id like {@code customfield_10100}. */
    public CustomField customField(String fieldId) {
        return fieldId != null && fieldId.startsWith("customfield_")
                ? customField(id(fieldId.substring("customfield_".length())))
                : null;
    }

    /** A field of issues, custom or of the system. */
    public OrderableField<?> field(String fieldId) {
        CustomField custom = customField(fieldId);
        return custom != null ? custom : systemField(fieldId).orElse(null);
    }

    private Optional<OrderableField<?>> systemField(String fieldId) {
        return SystemField.of(fieldId)
                .filter(SystemField::orderable)
                .map(field -> proxies.entity(OrderableField.class, new LocalField(field)));
    }

    /** A field whose configuration depends on project and type: a custom field, or the issue type. */
    public ConfigurableField<?> configurableField(String fieldId) {
        if (ContextStore.ISSUE_TYPE.equals(fieldId)) {
            return proxies.entity(ConfigurableField.class, new LocalField(SystemField.ISSUE_TYPE));
        }
        return customField(fieldId);
    }

    CustomFieldType<?, ?> customFieldType(FieldType type) {
        return proxies.entity(CustomFieldType.class, new LocalCustomFieldType(type));
    }

    FieldConfigScheme scheme(ContextRow row) {
        return proxies.entity(FieldConfigScheme.class, new LocalFieldConfigScheme(row, this));
    }

    FieldConfig config(ContextRow row) {
        return proxies.entity(FieldConfig.class, new LocalFieldConfig(row, this));
    }

    public Option option(long id) {
        return stores.fields().option(id).map(this::option).orElse(null);
    }

    public Option option(OptionRow row) {
        return proxies.entity(Option.class, new LocalOption(row, this));
    }

    Options options(ContextRow context) {
        return proxies.entity(Options.class, new LocalOptions(context, this));
    }
}
