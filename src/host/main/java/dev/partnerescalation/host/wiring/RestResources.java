package dev.partnerescalation.host.wiring;

import dev.partnerescalation.host.api.CallInterceptor;
import dev.partnerescalation.host.config.ConfigStores;
import dev.partnerescalation.host.issue.IssueComponents;
import dev.partnerescalation.host.issue.jql.IssueSearch;
import dev.partnerescalation.host.issue.jql.SearchConditions;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.json.DisplayTimes;
import dev.partnerescalation.host.json.UserBeans;
import dev.partnerescalation.host.module.AppResource;
import dev.partnerescalation.host.module.Apps;
import dev.partnerescalation.host.rest.Administrators;
import dev.partnerescalation.host.rest.BulkResource;
import dev.partnerescalation.host.rest.CommentResource;
import dev.partnerescalation.host.rest.ConfigurationResource;
import dev.partnerescalation.host.rest.CreateMetaResource;
import dev.partnerescalation.host.rest.FieldDeletionResource;
import dev.partnerescalation.host.rest.FieldMeta;
import dev.partnerescalation.host.rest.FieldResource;
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
import dev.partnerescalation.host.rest.ProjectResource;
import dev.partnerescalation.host.rest.ProjectWorkflowResource;
import dev.partnerescalation.host.rest.RemoteLinkResource;
import dev.partnerescalation.host.rest.RenderedFields;
import dev.partnerescalation.host.rest.ResolutionResource;
import dev.partnerescalation.host.rest.ScreenFieldResource;
import dev.partnerescalation.host.rest.SearchResource;
import dev.partnerescalation.host.rest.ServerInfoResource;
import dev.partnerescalation.host.rest.SessionResource;
import dev.partnerescalation.host.rest.StatusResource;
import dev.partnerescalation.host.rest.TokenResource;
import dev.partnerescalation.host.rest.TransitionResource;
import dev.partnerescalation.host.rest.TransitionValidatorsResource;
import dev.partnerescalation.host.rest.UnemulatedAddresses;
import dev.partnerescalation.host.rest.UnvalidatedTransitionResource;
import dev.partnerescalation.host.rest.UserResource;
import dev.partnerescalation.host.rest.WorkflowResource;
import dev.partnerescalation.host.rest.WorkflowXmlResource;
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
        this.administrators = new Administrators(current, domain.users().permissions());
        this.meta = new FieldMeta(issues.fields(), stores.constants(), stores.projects(), beans);
        this.search = new IssueSearch(
                issues.reading(),
                new SearchConditions(
                        issues.access(), stores.projects(), stores.constants(), users, beans, domain.clock()));
        LinkBeans linkBeans = new LinkBeans(
                beans, issues.links().store(), issues.links().types(), stores.constants(), issues.reading());
        this.issueBeans = new IssueBeans(beans, domain.times(), users, issues.reading(), issues.comments(), linkBeans);
        this.comments = new CommentResource(issues.access(), issues.comments(), issueBeans);
        this.links = new IssueLinkResource(
                issues.access(), issues.reading(), issues.links(), issues.linkInput(), issues.comments(), linkBeans);
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
            all.add(new AppResource(apps, current, domain::hasGlobalPermission));
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
        all.put("/rest/auth/1", List.of(new SessionResource(current, users, domain.url())));
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
                new ServerInfoResource(current, domain.url(), domain.clock(), domain.times()));
    }

    private List<Object> aboutConfiguration() {
        return List.of(
                new ProjectResource(
                        stores.projects(), beans, current, users, domain.users().permissions()),
                new ProjectAdministrationResource(stores.projects(), issues.editing(), beans, administrators, users),
                new IssueTypeResource(stores.constants(), beans, current),
                new StatusResource(stores.constants(), beans, current),
                new PriorityResource(stores.constants(), beans, current),
                new ResolutionResource(stores.constants(), beans, current),
                new FieldResource(stores.fields(), beans, current),
                new IssueLinkTypeResource(stores.linkTypes(), beans, current),
                new WorkflowResource(stores.workflows(), domain.times(), administrators, users));
    }

    private List<Object> aboutIssues() {
        TransitionResource transitions = new TransitionResource(
                issues.access(),
                issues.transitions(),
                issues.transitionNames(),
                issues.screens(),
                meta,
                stores.constants(),
                beans);
        IssueExpansions expansions = new IssueExpansions(
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
        return List.of(
                new IssueResource(issues.access(), issues.creation(), issues.editing(), issueBeans, expansions),
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
        return List.of(
                new FieldDeletionResource(stores.fields(), administrators),
                new ScreenFieldResource(stores.screens(), administrators),
                new TransitionValidatorsResource(stores.workflows(), administrators),
                new WorkflowXmlResource(stores.workflows(), stores.constants(), administrators),
                new ProjectWorkflowResource(
                        stores.projects(), stores.workflows(), stores.workflowSchemes(), administrators),
                new ConfigurationResource(stores.projects(), domain.config()::report, administrators),
                new UnvalidatedTransitionResource(
                        issues.access(), domain.users().permissions(), issues.transitions()));
    }
}
