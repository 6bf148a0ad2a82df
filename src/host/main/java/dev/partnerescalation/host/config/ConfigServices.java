package dev.partnerescalation.host.config;

import com.atlassian.jira.bc.customfield.CustomFieldService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.host.workflow.WorkflowReader;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Jira's services for configuration, each with its player. */
record ConfigServices(
        JiraObjects objects, People people, Clock clock, Supplier<? extends Collection<Locale>> installedLocales) {

    Map<Class<?>, Object> all() {
        CustomFields customFields = new CustomFields(objects);
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        put(services, IssueTypeManager.class, new IssueTypes(objects));
        put(services, StatusManager.class, new Statuses(objects));
        put(services, StatusCategoryManager.class, new StatusCategories(objects.played()));
        put(services, ResolutionManager.class, new Resolutions(objects));
        put(services, IssueLinkTypeManager.class, new LinkTypes(objects));
        put(services, IssueTypeSchemeManager.class, new IssueTypeSchemes(objects));
        put(services, FieldConfigSchemeManager.class, new FieldConfigSchemes(objects));
        put(services, FieldManager.class, new Fields(objects));
        put(services, CustomFieldManager.class, customFields);
        put(services, CustomFieldService.class, new CustomFieldCreation(objects, customFields, people));
        put(services, OptionsManager.class, new FieldOptions(objects));
        put(services, ProjectManager.class, new Projects(objects));
        put(services, TranslationManager.class, new TranslationEditing(objects, installedLocales));
        putScreens(services, new ScreenObjects(objects));
        WorkflowObjects workflows = new WorkflowObjects(objects, new WorkflowReader());
        put(services, WorkflowManager.class, new Workflows(workflows, clock));
        put(services, WorkflowSchemeManager.class, new WorkflowSchemes(workflows));
        return services;
    }

    private void putScreens(Map<Class<?>, Object> services, ScreenObjects screens) {
        put(services, FieldScreenFactory.class, new ScreenFactory(screens));
        put(services, FieldScreenManager.class, new Screens(screens));
        put(services, FieldScreenSchemeManager.class, new ScreenSchemes(screens));
        put(services, IssueTypeScreenSchemeManager.class, new TypeScreenSchemes(screens));
    }

    private <T> void put(Map<Class<?>, Object> services, Class<T> api, Object player) {
        services.put(api, objects.played().service(api, player));
    }
}
