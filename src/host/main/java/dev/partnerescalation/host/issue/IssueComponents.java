package dev.partnerescalation.host.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.config.ConfigComponents;
import dev.partnerescalation.host.event.LocalEventPublisher;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.EntryStore;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.RemoteLinkStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.UserComponents;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.workflow.AppClasses;
import dev.partnerescalation.host.workflow.WorkflowEngine;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects that issues are made of, built once and in the order in which they need each other. */
public final class IssueComponents {

    private final Database database;
    private final BuiltInWorkflowFunctions builtIn;
    private final ApiProxies proxies;
    private final CurrentUser current;
    private final Users users;
    private final ProjectStore projects;
    private final RemoteLinkStore webLinks;
    private final Links links;
    private final Comments comments;
    private final CommentLevels commentLevels;
    private final IssueFields fields;
    private final Issues issues;
    private final IssueObjects objects;
    private final IssueAccess access;
    private final IssueReading reading;
    private final LinkInput linkInput;
    private final ScreenFields screens;
    private final TransitionNames transitionNames;
    private final Transitions transitions;
    private final IssueCreation creation;
    private final BulkCreation bulkCreation;
    private final IssueEditing editing;

    /**
     * @param apps the workflow classes of enabled apps
     * @param events tells listeners of apps what happened
     */
    public IssueComponents(
            Database database,
            ApiProxies proxies,
            UserComponents people,
            AppTexts texts,
            ConfigComponents config,
            ConfigBeans beans,
            JsonTimes times,
            AppClasses apps,
            LocalEventPublisher events,
            Clock clock) {
        this.database = database;
        this.proxies = proxies;
        this.current = people.current();
        this.users = people.users();
        this.projects = new ProjectStore(database);
        ConstantStore constants = new ConstantStore(database);
        this.webLinks = new RemoteLinkStore(database);
        this.links = new Links(database, clock);
        this.comments = new Comments(database, clock);
        this.fields = new IssueFields(database, config.objects(), beans, times, users);
        this.issues = new Issues(database, fields, links, clock);
        WorkflowStore workflows = new WorkflowStore(database);
        IssueEvents happenings = new IssueEvents(database, events, users, id -> issueObject(id));
        UpdateIssueFieldFunction update = new UpdateIssueFieldFunction(constants, users);
        BuiltInWorkflowFunctions own =
                new BuiltInWorkflowFunctions(issues, comments, people.permissions(), users, update, happenings);
        this.builtIn = own;
        WorkflowEngine engine = new WorkflowEngine(
                new EntryStore(database), name -> workflows.byName(name).map(WorkflowRow::xml), List.of(own, apps));
        this.objects = new IssueObjects(proxies, config.objects(), fields, issues, engine);
        this.access = new IssueAccess(current, people.permissions(), issues);
        this.commentLevels = new CommentLevels(database, access);
        this.reading = new IssueReading(issues, fields, access, projects);
        this.linkInput = new LinkInput(links.types(), access);
        this.screens = new ScreenFields(new ScreenStore(database), fields, access, objects);
        this.transitionNames = new TransitionNames(texts, current);
        IssueInput input = new IssueInput(fields, access, users, comments, linkInput);
        IssueLocks locks = new IssueLocks(engine, issues);
        this.transitions = new Transitions(engine, issues, locks, access, objects, screens, input, transitionNames);
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
        this.bulkCreation = new BulkCreation(database, creation);
        this.editing = new IssueEditing(issues, locks, access, screens, input, comments, engine, happenings);
    }

    /** For {@link IssueEvents}, which is built before {@link #objects} is there. */
    private Issue issueObject(long id) {
        return objects.issue(id);
    }

    /** Jira's services for issues, by interface. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(IssueManager.class, proxies.service(IssueManager.class, new LocalIssueManager(issues, objects)));
        services.put(
                IssueService.class,
                proxies.service(
                        IssueService.class,
                        new LocalIssueService(proxies, database, creation, editing, issues, objects, access)));
        services.put(
                IssueLinkManager.class,
                proxies.service(IssueLinkManager.class, new LocalIssueLinkManager(links, issues, objects, users)));
        services.put(
                RemoteIssueLinkManager.class,
                proxies.service(RemoteIssueLinkManager.class, new LocalRemoteIssueLinkManager(webLinks)));
        services.put(
                ChangeHistoryManager.class,
                proxies.service(ChangeHistoryManager.class, new LocalChangeHistoryManager(issues::history)));
        services.put(
                CommentManager.class,
                proxies.service(CommentManager.class, new LocalCommentManager(proxies, comments, users)));
        services.put(
                ProjectRoleManager.class,
                proxies.service(ProjectRoleManager.class, new LocalProjectRoleManager(proxies, database)));
        return services;
    }

    /** A stored issue as an object of Jira's API. */
    public Issue issueObject(IssueRow issue) {
        return objects.issue(Optional.of(issue));
    }

    /** Those of Jira's own functions among the classes of a workflow that are not emulated. */
    public List<String> notEmulated(List<String> workflowClasses) {
        return builtIn.notEmulated(workflowClasses);
    }

    /** Who may see and do what. */
    public IssueAccess access() {
        return access;
    }

    /** Issues as people read them. */
    public IssueReading reading() {
        return reading;
    }

    /** The fields an issue can have. */
    public IssueFields fields() {
        return fields;
    }

    /** Which fields a screen shows. */
    public ScreenFields screens() {
        return screens;
    }

    /** The transitions of workflows. */
    public Transitions transitions() {
        return transitions;
    }

    /** Transition names in a reader's language. */
    public TransitionNames transitionNames() {
        return transitionNames;
    }

    /** Creating one issue. */
    public IssueCreation creation() {
        return creation;
    }

    /** Creating several issues at once. */
    public BulkCreation bulkCreation() {
        return bulkCreation;
    }

    /** Changing the fields of an issue. */
    public IssueEditing editing() {
        return editing;
    }

    /** Comments. */
    public Comments comments() {
        return comments;
    }

    /** To whom a comment can be restricted. */
    public CommentLevels commentLevels() {
        return commentLevels;
    }

    /** Links between issues. */
    public Links links() {
        return links;
    }

    /** Links as requests name them. */
    public LinkInput linkInput() {
        return linkInput;
    }

    /** Links to web pages. */
    public RemoteLinkStore webLinks() {
        return webLinks;
    }

    /** Creates the issues of the demo; projects and accounts must be there already. */
    public void seedDemo() {
        new DemoIssues(database, current, users, projects, creation).run();
    }
}
