package dev.partnerescalation.host.config;

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

/** Jira's services for configuration. */
record ConfigServices(ConfigObjects objects, Clock clock, Supplier<? extends Collection<Locale>> installedLocales) {

    Map<Class<?>, Object> all() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        put(services, IssueTypeManager.class, new LocalIssueTypeManager(objects));
        put(services, StatusManager.class, new LocalStatusManager(objects));
        put(services, StatusCategoryManager.class, new LocalStatusCategoryManager(objects.proxies()));
        put(services, ResolutionManager.class, new LocalResolutionManager(objects));
        put(services, IssueLinkTypeManager.class, new LocalIssueLinkTypeManager(objects));
        put(services, IssueTypeSchemeManager.class, new LocalIssueTypeSchemeManager(objects));
        put(services, FieldConfigSchemeManager.class, new LocalFieldConfigSchemeManager(objects));
        put(services, FieldManager.class, new LocalFieldManager(objects));
        put(services, CustomFieldManager.class, new LocalCustomFieldManager(objects));
        put(services, OptionsManager.class, new LocalOptionsManager(objects));
        put(services, ProjectManager.class, new LocalProjectManager(objects));
        put(services, TranslationManager.class, new LocalTranslationManager(objects, installedLocales));
        putScreens(services, new ScreenObjects(objects));
        WorkflowObjects workflows = new WorkflowObjects(objects, new WorkflowReader());
        put(services, WorkflowManager.class, new LocalWorkflowManager(workflows, clock));
        put(services, WorkflowSchemeManager.class, new LocalWorkflowSchemeManager(workflows));
        return services;
    }

    private void putScreens(Map<Class<?>, Object> services, ScreenObjects screens) {
        put(services, FieldScreenFactory.class, new LocalFieldScreenFactory(screens));
        put(services, FieldScreenManager.class, new LocalFieldScreenManager(screens));
        put(services, FieldScreenSchemeManager.class, new LocalFieldScreenSchemeManager(screens));
        put(services, IssueTypeScreenSchemeManager.class, new LocalIssueTypeScreenSchemeManager(screens));
    }

    private <T> void put(Map<Class<?>, Object> services, Class<T> api, T service) {
        services.put(api, objects.proxies().service(api, service));
    }
}
