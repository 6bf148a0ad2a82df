package dev.partnerescalation.host;

import com.atlassian.event.api.EventPublisher;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.host.action.ActionPage;
import dev.partnerescalation.host.action.Actions;
import dev.partnerescalation.host.action.Gate;
import dev.partnerescalation.host.config.ConfigModule;
import dev.partnerescalation.host.event.Events;
import dev.partnerescalation.host.fragment.AppFragments;
import dev.partnerescalation.host.fragment.DownloadResource;
import dev.partnerescalation.host.fragment.FrameOffers;
import dev.partnerescalation.host.fragment.Reader;
import dev.partnerescalation.host.fragment.WebResources;
import dev.partnerescalation.host.issue.IssueModule;
import dev.partnerescalation.host.module.AppFolder;
import dev.partnerescalation.host.module.AppModules;
import dev.partnerescalation.host.module.AppResource;
import dev.partnerescalation.host.module.Apps;
import dev.partnerescalation.host.module.InstalledApp;
import dev.partnerescalation.host.module.ModuleKinds;
import dev.partnerescalation.host.module.PageParts;
import dev.partnerescalation.host.module.WorkflowForms;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.osgi.PluginContainer;
import dev.partnerescalation.host.page.Pages;
import dev.partnerescalation.host.page.admin.AdminPages;
import dev.partnerescalation.host.played.Call;
import dev.partnerescalation.host.played.Faults;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.played.Refusals;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.template.Templates;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.UserModule;
import dev.partnerescalation.host.web.Access;
import dev.partnerescalation.host.web.BaseUrl;
import dev.partnerescalation.host.web.CurrentVisit;
import dev.partnerescalation.host.web.HttpServer;
import dev.partnerescalation.host.web.PageApp;
import dev.partnerescalation.host.web.PortInUse;
import dev.partnerescalation.host.web.RestApps;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A small imitation of Jira Data Center 11.3 that loads the real jar of an app and answers at {@code http://localhost}. What it
 * plays and what it refuses is in the README. Composition root of the host: the only class that knows all parts.
 */
public final class LocalJira implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Refusals refusals = new Refusals();
    private final Faults faults = new Faults();
    private final Database database;
    private final Apps apps;
    private final AppModules appModules;
    private final HttpServer server;
    private final List<String> startReport;
    private volatile boolean closed;

    private LocalJira(LocalJiraOptions options) {
        Logs.quieten();
        CompletableFuture<PluginContainer> starting = CompletableFuture.supplyAsync(PluginContainer::new);
        open.push(() -> starting.join().close());
        try {
            this.database = DatabaseOpener.open(options, open);
            BaseUrl baseUrl = new BaseUrl();
            CurrentUser currentUser = new CurrentUser();
            Played played = new Played(refusals, faults, this::inTransaction);
            Templates templates = new Templates(refusals);
            this.appModules = new AppModules(templates);
            UserModule users = new UserModule(database, played, currentUser, options.clock(), baseUrl);
            WebResources webResources = new WebResources();
            Actions actions = new Actions();
            Reader reader = Reader.signedIn(currentUser, users.users(), users.texts());
            AppFragments fragments = new AppFragments(webResources, reader, refusals);
            Events events = new Events();
            ConfigModule config = new ConfigModule(database, played, currentUser, users, baseUrl, options.clock());
            IssueModule issues = new IssueModule(
                    database, played, currentUser, users, config, appModules, events, baseUrl, options.clock());
            database.inTransaction(() -> seedWhenNew(options, users, config, issues));

            Access access = (user, permission) ->
                    database.inTransaction(() -> users.permissions().global(user, permission));
            RestApps rest = new RestApps(currentUser, access);
            PluginContainer container = starting.join();
            AppFolder folder = new AppFolder(options.directory());
            open.push(folder);
            this.apps = new Apps(
                    container,
                    new ModuleKinds(
                            users.texts(),
                            appModules,
                            rest,
                            new PageParts(templates, fragments, webResources, actions)),
                    appModules,
                    users.texts(),
                    folder);
            container.publish(UnplayedServices.added(
                    union(
                            users.services(),
                            config.services(),
                            issues.services(),
                            Map.of(EventPublisher.class, played.service(EventPublisher.class, events))),
                    played));
            open.push(apps::stopAll);

            List<Object> resources = new ArrayList<>(users.restResources());
            resources.addAll(config.restResources());
            resources.addAll(issues.restResources());
            rest.addOwn(List.of("/rest/api/2", "/rest/api/latest"), resources, this::inTransaction);
            Map<String, List<Object>> roots = new LinkedHashMap<>();
            addTo(roots, users.otherRest());
            addTo(roots, config.otherRest());
            addTo(roots, issues.otherRest());
            addTo(roots, Map.of("/rest/local-jira/1.0", List.of(new AppResource(apps, currentUser, access))));
            roots.forEach((root, more) -> rest.addOwn(List.of(root), more, this::inTransaction));
            CurrentVisit visit = new CurrentVisit();
            Pages pages = new Pages(currentUser, visit, access, new FrameOffers(fragments, visit), baseUrl);
            List<Object> pageResources = new ArrayList<>(users.pages(pages));
            pageResources.addAll(issues.pages(pages, fragments));
            pageResources.add(new DownloadResource(webResources));
            pageResources.add(new ActionPage(actions, new Gate(currentUser, access), reader, visit, pages, refusals));
            pageResources.addAll(
                    new AdminPages(pages, currentUser, access, config.services(), users.users()::played, database)
                            .all(apps, new WorkflowForms(appModules, users.texts())));
            PageApp pageApp = new PageApp(pageResources, this::inTransaction, visit, pages);
            this.server =
                    new HttpServer(options.port(), options.contextPath(), users.doors(visit), rest, pageApp, baseUrl);
            open.push(server);
            options.app().ifPresent(apps::install);
            apps.startUploaded();
            this.startReport = afterStart(options.afterStart());
            server.open();
        } catch (PortInUse known) {
            close();
            throw new StartFailed(known.getMessage(), known);
        } catch (RuntimeException | Error fault) {
            close();
            throw fault;
        }
    }

    /**
     * Starts a local Jira and waits until it answers, which it does once the requests of the options have succeeded.
     *
     * @throws StartFailed when the port or the database cannot be had, or a request failed; nothing stays open then
     * @throws InstallationFailed when the app of the options cannot be installed; nothing stays open then
     */
    public static LocalJira start(LocalJiraOptions options) {
        return new LocalJira(options);
    }

    /** An app that an administrator disabled would refuse the requests, and local Jira could not start any more. */
    private List<String> afterStart(List<String> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        List<String> disabled = disabledApps();
        if (!disabled.isEmpty()) {
            return List.of("Disabled: " + String.join(", ", disabled) + ". Enable it at " + url()
                    + "/plugins/servlet/upm; what follows the start is left out.");
        }
        return requests.stream()
                .map(request -> SelfRequest.send(server, request))
                .toList();
    }

    /** A line for each request that was sent to itself at the start, or one that says why none was. */
    List<String> startReport() {
        return startReport;
    }

    @SafeVarargs
    private static Map<Class<?>, Object> union(Map<Class<?>, Object>... services) {
        Map<Class<?>, Object> all = new LinkedHashMap<>();
        for (Map<Class<?>, Object> some : services) {
            all.putAll(some);
        }
        return all;
    }

    private static void addTo(Map<String, List<Object>> roots, Map<String, List<Object>> more) {
        more.forEach((root, resources) ->
                roots.computeIfAbsent(root, unused -> new ArrayList<>()).addAll(resources));
    }

    private void seedWhenNew(LocalJiraOptions options, UserModule users, ConfigModule config, IssueModule issues) {
        if (users.users().all().isEmpty()) {
            users.seed();
            config.seed();
            if (options.demoIssues()) {
                issues.seedDemo();
            }
        }
    }

    private Object inTransaction(Call call) throws Throwable {
        if (closed) {
            throw new IllegalStateException("This local Jira is closed");
        }
        return database.inTransaction(() -> {
            try {
                return call.make();
            } catch (Throwable fault) {
                throw LocalJira.<RuntimeException>asItIs(fault);
            }
        });
    }

    /** Lets a checked exception of a played member pass through code that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T asItIs(Throwable fault) throws T {
        throw (T) fault;
    }

    /**
     * Installs the app in this jar, or replaces the app of the same key. It is not there any more after the next start.
     *
     * @return the app's key
     * @throws InstallationFailed with one sentence that names the jar and what is wrong with it
     */
    public String install(Path jar) {
        return apps.install(jar);
    }

    /** The names of the installed apps that an administrator disabled. */
    public List<String> disabledApps() {
        return apps.all().stream()
                .filter(app -> !app.enabled())
                .map(InstalledApp::name)
                .toList();
    }

    /** The form or view of a workflow module of an app, as {@link AppModules#renderValidator}. */
    public String renderValidator(String moduleKey, String resource, AbstractDescriptor descriptor) {
        return appModules.renderValidator(moduleKey, resource, descriptor);
    }

    /** The address, without a slash at the end. */
    public String url() {
        return server.url();
    }

    /** The names of everything that was asked of this Jira and that it does not play. */
    public List<String> refusals() {
        return refusals.calls();
    }

    /** Lets a test make a member of Jira's API fail. */
    public Faults faults() {
        return faults;
    }

    /** Closes everything in the reverse order of its start. */
    @Override
    public void close() {
        closed = true;
        RuntimeException fault = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception thrown) {
                if (fault == null) {
                    fault = new IllegalStateException("Local Jira did not close cleanly", thrown);
                } else {
                    fault.addSuppressed(thrown);
                }
            }
        }
        if (fault != null) {
            throw fault;
        }
    }
}
