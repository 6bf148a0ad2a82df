package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.host.module.Apps;
import dev.partnerescalation.host.module.WorkflowForms;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.Administrators;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All pages of the administration. */
public final class AdminPages {

    private final PageRenderer pages;
    private final CurrentUser current;
    private final AdministratorAccess administration;
    private final Map<Class<?>, Object> services;
    private final Function<User, ApplicationUser> person;
    private final Database database;

    /**
     * @param services Jira's services, by interface
     * @param person an account as Jira's API knows it
     */
    public AdminPages(
            PageRenderer pages,
            CurrentUser current,
            Administrators administrators,
            Map<Class<?>, Object> services,
            Function<User, ApplicationUser> person,
            Database database) {
        this.pages = pages;
        this.current = current;
        this.administration = new AdministratorAccess(administrators);
        this.services = services;
        this.person = person;
        this.database = database;
    }

    /** The resources, for the web server. */
    public List<Object> all(Apps apps, WorkflowForms forms) {
        WorkflowEditor editor = new WorkflowEditor(administration, service(WorkflowManager.class), person);
        WorkflowModuleViews moduleViews = new WorkflowModuleViews(forms, current);
        return List.of(
                new AdminHomePage(pages, administration),
                new AppsPage(pages, administration, apps),
                new WorkflowListPage(pages, editor, service(WorkflowSchemeManager.class)),
                new TransitionModulesPage(pages, editor, service(FieldScreenManager.class), moduleViews),
                new WorkflowModulePage(pages, editor, moduleViews, forms),
                customFields(),
                projects());
    }

    private Object customFields() {
        return new CustomFieldsPage(
                pages,
                administration,
                service(CustomFieldManager.class),
                service(FieldScreenManager.class),
                service(TranslationManager.class));
    }

    private Object projects() {
        ProjectsPage.Services all = new ProjectsPage.Services(
                service(ProjectManager.class),
                service(IssueTypeSchemeManager.class),
                service(WorkflowSchemeManager.class),
                service(IssueTypeScreenSchemeManager.class),
                service(CustomFieldManager.class));
        return new ProjectsPage(pages, administration, all, new ProjectRoleActors(new ProjectStore(database)));
    }

    private <T> T service(Class<T> api) {
        return api.cast(services.get(api));
    }
}
