package dev.partnerescalation.host.wiring;

import dev.partnerescalation.host.api.CallInterceptor;
import dev.partnerescalation.host.config.ConfigStores;
import dev.partnerescalation.host.issue.IssueComponents;
import dev.partnerescalation.host.issue.jql.IssueSearch;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.json.DisplayTimes;
import dev.partnerescalation.host.json.UserBeans;
import dev.partnerescalation.host.module.AppResource;
import dev.partnerescalation.host.module.Apps;
import dev.partnerescalation.host.rest.AgileIssueResource;
import dev.partnerescalation.host.rest.AssigneeResource;
import dev.partnerescalation.host.rest.BulkResource;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.ConfigurationResource;
import dev.partnerescalation.host.rest.CreateMetaResource;
import dev.partnerescalation.host.rest.FieldDeletionResource;
import dev.partnerescalation.host.rest.FieldMeta;
import dev.partnerescalation.host.rest.FieldResource;
import dev.partnerescalation.host.rest.HolderBeans;
import dev.partnerescalation.host.rest.IssueBeans;
import dev.partnerescalation.host.rest.IssueExpansions;
import dev.partnerescalation.host.rest.IssueLinkResource;
import dev.partnerescalation.host.rest.IssueLinkTypeResource;
import dev.partnerescalation.host.rest.IssueResource;
import dev.partnerescalation.host.rest.IssueTypeResource;
import dev.partnerescalation.host.rest.LinkBeans;
import dev.partnerescalation.host.rest.MyPreferencesResource;
import dev.partnerescalation.host.rest.MyselfResource;
import dev.partnerescalation.host.rest.OperationBeans;
import dev.partnerescalation.host.rest.PriorityResource;
import dev.partnerescalation.host.rest.ProjectAdministrationResource;
import dev.partnerescalation.host.rest.ProjectPermissionResource;
import dev.partnerescalation.host.rest.ProjectResource;
import dev.partnerescalation.host.rest.ProjectStatusResource;
import dev.partnerescalation.host.rest.ProjectWorkflowResource;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.rest.RenderedFields;
import dev.partnerescalation.host.rest.ResolutionResource;
import dev.partnerescalation.host.rest.ScreenFieldResource;
import dev.partnerescalation.host.rest.SearchResource;
import dev.partnerescalation.host.rest.SecurityLevelResource;
import dev.partnerescalation.host.rest.ServerInfoResource;
import dev.partnerescalation.host.rest.SessionResource;
import dev.partnerescalation.host.rest.StatusResource;
import dev.partnerescalation.host.rest.TokenResource;
import dev.partnerescalation.host.rest.TransitionResource;
import dev.partnerescalation.host.rest.TransitionValidatorsResource;
import dev.partnerescalation.host.rest.UnemulatedAddresses;
import dev.partnerescalation.host.rest.UnvalidatedTransitionResource;
import dev.partnerescalation.host.rest.UserResource;
import dev.partnerescalation.host.rest.UserSearchResource;
import dev.partnerescalation.host.rest.WatcherResource;
import dev.partnerescalation.host.rest.WorkflowResource;
import dev.partnerescalation.host.rest.WorkflowXmlResource;
import dev.partnerescalation.host.store.GrantStore;
import dev.partnerescalation.host.store.MembershipStore;
import dev.partnerescalation.host.store.SecurityLevelStore;
import dev.partnerescalation.host.store.WatcherStore;
import dev.partnerescalation.host.user.Administrators;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Users;
import dev.partnerescalation.host.web.RestApps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The REST resources of local Jira, by the path below which they answer. */
public final class RestResources {

    /** Below this path answers what Jira itself does not have. */
    public static final String LOCAL_JIRA = "/rest/local-jira/1.0";

    private final Domain domain;
    private final CurrentUser current;
    private final Users users;
    private final ConfigStores stores;
    private final IssueComponents issues;
    private final ConfigBeans beans;
    private final Administrators administrators;
    private final FieldMeta meta;
    private final IssueSearch search;
    private final IssueBeans issueBeans;
    private final TransitionResource transitions;
    private final IssueExpansions expansions;
    private final IssueResource issue;
    private final CommentResource comments;
    private final IssueLinkResource links;
    private final RemoteLinkResource webLinks;

    public RestResources(Domain domain) {
        this.domain = domain;
        this.current = domain.current();
        this.users = domain.users().users();
        this.stores = domain.config().stores();
        this.issues = domain.issues();
        this.beans = domain.beans();
        this.administrators = domain.users().administrators();
        this.meta = new FieldMeta(
                issues.fields(), stores.constants(), stores.projects(), beans, issues.creation()::defaults);
        this.search = domain.search();
        LinkBeans linkBeans = new LinkBeans(
                beans, issues.links().store(), issues.links().types(), stores.constants(), issues.reading());
        this.issueBeans = new IssueBeans(
                beans,
                domain.times(),
                users,
                issues.reading(),
                issues.comments(),
                linkBeans,
                new SecurityLevelStore(domain.database()));
        this.comments = new CommentResource(issues.access(), issues.comments(), issueBeans);
        this.links = new IssueLinkResource(
                issues.access(), issues.reading(), issues.links(), issues.linkInput(), issues.comments(), linkBeans);
        this.transitions = new TransitionResource(
                issues.access(),
                issues.transitions(),
                issues.transitionNames(),
                issues.screens(),
                meta,
                stores.constants(),
                beans);
        this.expansions = new IssueExpansions(
                issueBeans,
                new RenderedFields(issueBeans, issues.reading(), new DisplayTimes(current)),
                new OperationBeans(
                        issues.access(),
                        issues.screens(),
                        issues.transitions(),
                        issues.transitionNames(),
                        domain.url()),
                transitions,
                issues.screens(),
                meta);
        this.issue = new IssueResource(issues.access(), issues.creation(), issues.editing(), issueBeans, expansions);
        this.webLinks = new RemoteLinkResource(issues.access(), issues.webLinks(), beans);
    }

    /**
     * Makes them answer.
     *
     * @param apps the installed apps, which can be disabled and enabled below {@link #LOCAL_JIRA}
     * @param transaction runs around each call of a resource method
     */
    public void register(RestApps rest, Apps apps, CallInterceptor transaction) {
        rest.addLocal(List.of("/rest/api/2", "/rest/api/latest"), ofJira(), transaction);
        Map<String, List<Object>> others = others();
        others.computeIfPresent(LOCAL_JIRA, (root, resources) -> {
            List<Object> all = new ArrayList<>(resources);
            all.add(new AppResource(apps, administrators));
            return all;
        });
        others.forEach((root, resources) -> rest.addLocal(List.of(root), resources, transaction));
    }

    /** Those below {@code /rest/api/2}. */
    public List<Object> ofJira() {
        List<Object> all = new ArrayList<>(aboutUsers());
        all.addAll(aboutConfiguration());
        all.addAll(aboutIssues());
        all.add(new UnemulatedAddresses());
        return all;
    }

    /** Those below other paths. */
    public Map<String, List<Object>> others() {
        Map<String, List<Object>> all = new LinkedHashMap<>();
        SessionResource session = new SessionResource(current, users, domain.url(), domain.times());
        all.put("/rest/auth/1", List.of(session));
        all.put("/rest/auth/latest", List.of(session));
        all.put("/rest/agile/1.0", List.of(new AgileIssueResource(issue)));
        all.put("/rest/pat/latest", List.of(new TokenResource(current, users, domain.times(), domain.clock())));
        all.put(LOCAL_JIRA, ofLocalJira());
        return all;
    }

    FieldMeta meta() {
        return meta;
    }

    IssueSearch search() {
        return search;
    }

    CommentResource comments() {
        return comments;
    }

    IssueLinkResource links() {
        return links;
    }

    RemoteLinkResource webLinks() {
        return webLinks;
    }

    private List<Object> aboutUsers() {
        UserBeans userBeans = new UserBeans(domain.url());
        return List.of(
                new MyselfResource(current, users, userBeans),
                new MyPreferencesResource(current, users, domain.texts().installedLocales()),
                new UserResource(current, users, userBeans),
                new UserSearchResource(current, users, domain.users().permissions(), userBeans),
                new ServerInfoResource(current, domain.url(), domain.clock(), domain.times()));
    }

    private List<Object> aboutConfiguration() {
        return List.of(
                new ProjectResource(
                        stores.projects(), beans, current, users, domain.users().permissions()),
                new ProjectAdministrationResource(stores.projects(), issues.editing(), beans, administrators, users),
                new ProjectStatusResource(
                        new ProjectStatusResource.Stores(stores.projects(), stores.workflows(), stores.constants()),
                        beans,
                        current,
                        domain.users().permissions()),
                new IssueTypeResource(stores.constants(), beans, current),
                new StatusResource(stores.constants(), beans, current),
                new PriorityResource(stores.constants(), beans, current),
                new ResolutionResource(stores.constants(), beans, current),
                new FieldResource(stores.fields(), beans, current),
                new IssueLinkTypeResource(stores.linkTypes(), beans, current),
                new WorkflowResource(stores.workflows(), domain.times(), administrators, users));
    }

    private List<Object> aboutIssues() {
        return List.of(
                issue,
                new AssigneeResource(issues.access(), issues.editing()),
                new WatcherResource(issues.access(), new WatcherStore(domain.database()), users, beans),
                new BulkResource(issues.access(), issues.bulkCreation(), issueBeans),
                new CreateMetaResource(issues.access(), stores.projects(), issues.screens(), meta, beans),
                transitions,
                comments,
                webLinks,
                links,
                new SearchResource(issues.access(), search, expansions));
    }

    /** What Jira does by pages that local Jira does not have, and help for tests. */
    private List<Object> ofLocalJira() {
        HolderBeans holders = new HolderBeans(new MembershipStore(domain.database()), users);
        return List.of(
                new ProjectPermissionResource(
                        stores.projects(), new GrantStore(domain.database()), holders, administrators),
                new SecurityLevelResource(
                        stores.projects(),
                        new SecurityLevelStore(domain.database()),
                        holders,
                        issues.access(),
                        administrators),
                new FieldDeletionResource(stores.fields(), administrators),
                new ScreenFieldResource(stores.screens(), administrators),
                new TransitionValidatorsResource(stores.workflows(), administrators),
                new WorkflowXmlResource(stores.workflows(), stores.constants(), issues::notEmulated, administrators),
                new ProjectWorkflowResource(
                        stores.projects(), stores.workflows(), stores.workflowSchemes(), administrators),
                new ConfigurationResource(stores.projects(), domain.config()::report, administrators),
                new UnvalidatedTransitionResource(issues.access(), administrators, issues.transitions()));
    }
}
