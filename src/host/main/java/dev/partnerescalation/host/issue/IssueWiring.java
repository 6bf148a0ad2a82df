package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.config.ConfigWiring;
import dev.partnerescalation.host.event.LocalEventPublisher;
import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.page.form.CreateIssuePage;
import dev.partnerescalation.host.page.form.EditIssuePage;
import dev.partnerescalation.host.page.form.ScreenForms;
import dev.partnerescalation.host.page.form.TransitionFormPage;
import dev.partnerescalation.host.page.form.TransitionForms;
import dev.partnerescalation.host.page.form.WorkflowDispatcherPage;
import dev.partnerescalation.host.page.issue.IssuePages;
import dev.partnerescalation.host.rest.BulkResource;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.CreateMetaResource;
import dev.partnerescalation.host.rest.FieldMeta;
import dev.partnerescalation.host.rest.IssueBeans;
import dev.partnerescalation.host.rest.IssueLinkResource;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.IssueSearch;
import dev.partnerescalation.host.rest.LinkBeans;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.rest.SearchConditions;
import dev.partnerescalation.host.rest.SearchResource;
import dev.partnerescalation.host.rest.SkippingResource;
import dev.partnerescalation.host.rest.TransitionResource;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.EntryStore;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.RemoteLinkStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Permissions;
import dev.partnerescalation.host.user.UserWiring;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.web.BaseUrl;
import dev.partnerescalation.host.workflow.AppClasses;
import dev.partnerescalation.host.workflow.WorkflowEngine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything about issues: Jira's services for them, their REST resources, and the issues of the demo. */
public final class IssueWiring {

    private final Database database;
    private final ApiProxies proxies;
    private final CurrentUser current;
    private final Users users;
    private final Permissions permissions;
    private final ConfigWiring config;
    private final ProjectStore projects;
    private final ConstantStore constants;
    private final ScreenStore screenStore;
    private final RemoteLinkStore webLinks;
    private final Links links;
    private final Comments comments;
    private final IssueFields fields;
    private final Issues issues;
    private final WorkflowEngine engine;
    private final IssueObjects objects;
    private final IssueAccess access;
    private final IssueReading reading;
    private final LinkInput linkInput;
    private final ScreenFields screens;
    private final TransitionNames names;
    private final Transitions transitions;
    private final IssueCreation creation;
    private final IssueEditing editing;

    /**
     * @param apps the workflow classes of enabled apps
     * @param events tells listeners of apps what happened
     * @param url this Jira's address; REST shows it through the beans of the configuration
     */
    public IssueWiring(
            Database database,
            ApiProxies proxies,
            CurrentUser current,
            UserWiring people,
            ConfigWiring config,
            AppClasses apps,
            LocalEventPublisher events,
            BaseUrl url,
            Clock clock) {
        this.database = database;
        this.proxies = proxies;
        this.current = current;
        this.users = people.users();
        this.permissions = people.permissions();
        this.config = config;
        this.projects = new ProjectStore(database);
        this.constants = new ConstantStore(database);
        this.screenStore = new ScreenStore(database);
        this.webLinks = new RemoteLinkStore(database);
        this.links = new Links(database, clock);
        this.comments = new Comments(database, clock);
        this.fields = new IssueFields(database, config.objects(), config.beans(), config.times(), users);
        this.issues = new Issues(database, fields, links, clock);
        WorkflowStore workflows = new WorkflowStore(database);
        IssueEvents happenings = new IssueEvents(database, events, users, this::issueObject);
        UpdateIssueFieldFunction update = new UpdateIssueFieldFunction(constants, users);
        BuiltInWorkflowFunctions own =
                new BuiltInWorkflowFunctions(issues, comments, people.permissions(), users, update, happenings);
        this.engine = new WorkflowEngine(
                new EntryStore(database), name -> workflows.byName(name).map(WorkflowRow::xml), List.of(own, apps));
        this.objects = new IssueObjects(proxies, config.objects(), fields, issues, engine);
        this.access = new IssueAccess(current, people.permissions(), issues);
        this.reading = new IssueReading(issues, fields, access, projects);
        this.linkInput = new LinkInput(links.types(), access);
        this.screens = new ScreenFields(screenStore, fields, access, objects);
        this.names = new TransitionNames(people.texts(), current);
        IssueInput input = new IssueInput(fields, access, users, comments, linkInput);
        IssueLocks locks = new IssueLocks(engine, issues);
        this.transitions = new Transitions(engine, issues, locks, access, objects, screens, input, names);
        this.creation = new IssueCreation(
                new IssueCreation.Stores(projects, workflows, constants),
                engine,
                issues,
                locks,
                access,
                objects,
                screens,
                input,
                comments);
        this.editing = new IssueEditing(issues, locks, access, screens, input, comments, engine, happenings);
    }

    /** For those who are made before the objects can be. */
    private Issue issueObject(long id) {
        return objects.issue(id);
    }

    /** Jira's services for issues, by interface. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(IssueManager.class, proxies.service(IssueManager.class, new LocalIssueManager(issues, objects)));
        services.put(
                IssueLinkManager.class,
                proxies.service(IssueLinkManager.class, new LocalIssueLinkManager(links, objects)));
        services.put(
                RemoteIssueLinkManager.class,
                proxies.service(RemoteIssueLinkManager.class, new LocalRemoteIssueLinkManager(webLinks)));
        services.put(
                CommentManager.class,
                proxies.service(CommentManager.class, new LocalCommentManager(proxies, comments, users)));
        services.put(
                ProjectRoleManager.class,
                proxies.service(ProjectRoleManager.class, new LocalProjectRoleManager(proxies, database)));
        return services;
    }

    /** The resources below {@code /rest/api/2}. */
    public List<Object> restResources() {
        IssueBeans beans = issueBeans();
        FieldMeta meta = new FieldMeta(fields, constants, projects, config.beans());
        TransitionResource transitionResource =
                new TransitionResource(access, transitions, names, screens, meta, constants, config.beans());
        return List.of(
                new IssueResource(access, creation, editing, beans, screens, meta, transitionResource),
                new BulkResource(access, new BulkCreation(database, creation), beans),
                new CreateMetaResource(access, projects, screens, meta, config.beans()),
                transitionResource,
                new CommentResource(access, comments, beans),
                new RemoteLinkResource(access, webLinks, config.beans()),
                issueLinkResource(),
                new SearchResource(access, search(), beans, meta));
    }

    private LinkBeans linkBeans() {
        return new LinkBeans(config.beans(), links.store(), links.types(), constants, reading);
    }

    private IssueBeans issueBeans() {
        return new IssueBeans(config.beans(), config.times(), users, reading, comments, linkBeans());
    }

    private IssueLinkResource issueLinkResource() {
        return new IssueLinkResource(access, reading, links, linkInput, comments, linkBeans());
    }

    private IssueSearch search() {
        return new IssueSearch(reading, new SearchConditions(access, projects, constants, users, config.beans()));
    }

    /**
     * The pages about issues.
     *
     * @param fragments what apps add to the page of an issue
     */
    public List<Object> pages(PageRenderer pages, Fragments fragments) {
        CommentLevels levels = new CommentLevels(database, access);
        IssuePages reads = new IssuePages(
                pages,
                new IssuePanels(fragments, objects),
                new IssuePages.Parts(reading, access, screens, transitions, names, comments, levels, links),
                new IssuePages.Rest(
                        new CommentResource(access, comments, issueBeans()),
                        issueLinkResource(),
                        new RemoteLinkResource(access, webLinks, config.beans()),
                        search()),
                database,
                current,
                users,
                config.beans());
        List<Object> all = new ArrayList<>(reads.all());
        all.addAll(forms(pages, levels));
        return all;
    }

    private List<Object> forms(PageRenderer pages, CommentLevels levels) {
        FormSubmissions attempts = new FormSubmissions(database);
        ScreenForms forms = new ScreenForms(
                access,
                new ScreenForms.Screens(screenStore, screens, fields),
                reading,
                new ScreenForms.Words(new FieldMeta(fields, constants, projects, config.beans()), levels),
                config.times(),
                links.types());
        TransitionForms moves = new TransitionForms(pages, access, transitions, names, attempts);
        return List.of(
                new CreateIssuePage(
                        pages, forms, new CreateIssuePage.Places(access, projects, config.beans()), creation, attempts),
                new EditIssuePage(pages, forms, access, editing, attempts),
                new TransitionFormPage(pages, forms, moves),
                new WorkflowDispatcherPage(pages, moves));
    }

    /** Helpers for tests, none of them an address of Jira's. */
    public Map<String, List<Object>> otherRest() {
        return Map.of("/rest/local-jira/1.0", List.of(new SkippingResource(access, permissions, transitions)));
    }

    /** Creates the issues of the demo; projects and accounts must be there already. */
    public void seedDemo() {
        new DemoIssues(database, current, users, projects, creation).plant();
    }
}
