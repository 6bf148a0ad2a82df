package dev.partnerescalation.host.wiring;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.config.ConfigComponents;
import dev.partnerescalation.host.config.ConfigStores;
import dev.partnerescalation.host.event.LocalEventPublisher;
import dev.partnerescalation.host.issue.IssueComponents;
import dev.partnerescalation.host.issue.jql.IssueSearch;
import dev.partnerescalation.host.issue.jql.LocalSearchService;
import dev.partnerescalation.host.issue.jql.SearchConditions;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.sal.SalServices;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.text.I18nServices;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.UserComponents;
import dev.partnerescalation.host.workflow.AppClasses;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one local Jira is about, without web server and apps: users, configuration, issues, and Jira's services for them. */
public final class Domain {

    private final Database database;
    private final ApiProxies proxies;
    private final AppTexts texts = new AppTexts();
    private final LocalEventPublisher events = new LocalEventPublisher();
    private final CurrentUser current;
    private final Clock clock;
    private final BaseUrl url;
    private final UserComponents users;
    private final ConfigComponents config;
    private final ConfigBeans beans;
    private final JsonTimes times;
    private final IssueComponents issues;

    /**
     * Builds everything; nothing is read or written yet.
     *
     * @param apps the workflow classes of enabled apps
     * @param url says where this Jira answers, once it listens
     */
    public Domain(
            Database database, ApiProxies proxies, CurrentUser current, AppClasses apps, BaseUrl url, Clock clock) {
        this.database = database;
        this.proxies = proxies;
        this.current = current;
        this.clock = clock;
        this.url = url;
        this.users = new UserComponents(database, proxies, current, clock, texts.defaultLocale());
        this.config = new ConfigComponents(database, proxies, users, texts, url, clock);
        this.beans = new ConfigBeans(config.translations(), current, url);
        this.times = new JsonTimes(current);
        this.issues = new IssueComponents(database, proxies, users, texts, config, beans, times, apps, events, clock);
    }

    /** The texts of Jira and of the installed apps. */
    public AppTexts texts() {
        return texts;
    }

    /** Accounts and permissions. */
    public UserComponents users() {
        return users;
    }

    /** Projects, issue types, statuses, fields, screens and workflows. */
    public ConfigComponents config() {
        return config;
    }

    /** Issues, their comments, links and transitions. */
    public IssueComponents issues() {
        return issues;
    }

    Database database() {
        return database;
    }

    /** Who acts in the current thread. */
    public CurrentUser current() {
        return current;
    }

    Clock clock() {
        return clock;
    }

    /** Where this Jira answers. */
    public BaseUrl url() {
        return url;
    }

    ConfigBeans beans() {
        return beans;
    }

    JsonTimes times() {
        return times;
    }

    /** The services of Jira's API that local Jira emulates, by interface. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>(users.services());
        services.putAll(new I18nServices(proxies, users.users(), texts).services());
        services.putAll(new SalServices(database, proxies).services());
        services.putAll(config.services());
        services.putAll(issues.services());
        services.put(
                SearchService.class,
                proxies.service(
                        SearchService.class,
                        new LocalSearchService(proxies, search(), issues.access(), issues::issueObject)));
        services.put(EventPublisher.class, proxies.service(EventPublisher.class, events));
        return services;
    }

    /** Searches by JQL. */
    IssueSearch search() {
        ConfigStores stores = config.stores();
        return new IssueSearch(
                issues.reading(),
                new SearchConditions(
                        issues.access(), stores.projects(), stores.constants(), users.users(), beans, clock));
    }

    /** Whether the user has a global permission of Jira, by the permission's key. */
    public boolean hasGlobalPermission(User user, String permissionKey) {
        return database.inTransaction(() -> users.permissions().global(user, permissionKey));
    }

    /** Fills an empty database with the accounts and projects of the demo; does nothing when there are accounts already. */
    public void seedWhenEmpty(boolean demoIssues) {
        database.inTransaction(() -> {
            if (users.users().all().isEmpty()) {
                users.seed();
                config.seed();
                if (demoIssues) {
                    issues.seedDemo();
                }
            }
        });
    }
}
