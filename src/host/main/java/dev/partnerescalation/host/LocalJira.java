package dev.partnerescalation.host;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.Call;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.module.AppFolder;
import dev.partnerescalation.host.module.InstalledApp;
import dev.partnerescalation.host.module.WorkflowModules;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.osgi.PluginContainer;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.template.Templates;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.HttpServer;
import dev.partnerescalation.host.web.PageApp;
import dev.partnerescalation.host.web.PortInUse;
import dev.partnerescalation.host.wiring.Domain;
import dev.partnerescalation.host.wiring.Filters;
import dev.partnerescalation.host.wiring.PageResources;
import dev.partnerescalation.host.wiring.PluginSystem;
import dev.partnerescalation.host.wiring.RestResources;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * Imitates a small Jira Data Center 11.3 that loads the real jar of an app and answers at {@code http://localhost}. What it emulates
 * and what it refuses is written in src/docs/local-jira.md.
 */
public final class LocalJira implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final RefusedCalls refusedCalls = new RefusedCalls();
    private final FaultInjection faults = new FaultInjection();
    private final Database database;
    private final PluginSystem plugins;
    private final HttpServer server;
    private final List<String> startReport;
    private volatile boolean closed;

    private LocalJira(LocalJiraOptions options) {
        Logs.quieten();
        CompletableFuture<PluginContainer> container =
                CompletableFuture.supplyAsync(() -> new PluginContainer(refusedCalls));
        open.push(() -> container.join().close());
        try {
            this.database = DatabaseOpener.open(options, open);
            Templates templates = new Templates(refusedCalls);
            WorkflowModules workflowModules = new WorkflowModules(templates);
            ApiProxies proxies = new ApiProxies(refusedCalls, faults, this::inTransaction);
            Domain domain =
                    new Domain(database, proxies, new CurrentUser(), workflowModules, new BaseUrl(), options.clock());
            domain.seedWhenEmpty(options.demoIssues());
            this.plugins = startPlugins(domain, workflowModules, templates, container.join(), options);
            this.server = startServer(domain, options);
            options.app().ifPresent(plugins.apps()::install);
            plugins.apps().startUploaded();
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

    private PluginSystem startPlugins(
            Domain domain,
            WorkflowModules workflowModules,
            Templates templates,
            PluginContainer container,
            LocalJiraOptions options) {
        AppFolder folder = new AppFolder(options.directory());
        open.push(folder);
        PluginSystem started = PluginSystem.of(domain, workflowModules, templates, refusedCalls, container, folder);
        Map<Class<?>, Object> services = new LinkedHashMap<>(domain.services());
        for (String withheld : options.withheld()) {
            if (!services.keySet().removeIf(offered -> offered.getName().equals(withheld))) {
                throw new IllegalArgumentException("Local Jira offers no service " + withheld);
            }
        }
        container.publish(services);
        open.push(started.apps()::stopAll);
        return started;
    }

    private HttpServer startServer(Domain domain, LocalJiraOptions options) {
        CurrentRequest request = new CurrentRequest();
        RestResources resources = new RestResources(domain);
        resources.register(plugins.rest(), plugins.apps(), this::inTransaction);
        PageRenderer renderer = new PageRenderer(
                domain.current(),
                request,
                domain::hasGlobalPermission,
                plugins.fragments(),
                domain.url(),
                domain.users().users()::theme);
        List<Object> pages = new PageResources(domain, resources, renderer).all(plugins, request, refusedCalls);
        HttpServer started = new HttpServer(
                options.port(),
                options.contextPath(),
                Filters.all(domain, request),
                plugins.rest(),
                new PageApp(pages, this::inTransaction, request, renderer),
                domain.url());
        open.push(started);
        return started;
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
                .map(request -> AfterStartRequest.send(server, request))
                .toList();
    }

    /** A line for each request that was sent to itself at the start, or one that says why none was. */
    List<String> startReport() {
        return startReport;
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

    /** Lets a checked exception of a service of Jira pass through code that does not declare it. */
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
        return plugins.apps().install(jar);
    }

    /** The names of the installed apps that an administrator disabled. */
    public List<String> disabledApps() {
        return plugins.apps().all().stream()
                .filter(app -> !app.enabled())
                .map(InstalledApp::name)
                .toList();
    }

    /** The form or view of a workflow module of an app, as {@link WorkflowModules#renderValidator}. */
    public String renderValidator(String moduleKey, String resource, AbstractDescriptor descriptor) {
        return plugins.workflowModules().renderValidator(moduleKey, resource, descriptor);
    }

    /** The address, without a slash at the end. */
    public String url() {
        return server.url();
    }

    /** The names of everything that an app asked for and that this Jira does not emulate. */
    public List<String> refusedCalls() {
        return refusedCalls.calls();
    }

    /** Lets a test make a member of Jira's API fail, and count what an app asks. */
    public FaultInjection faults() {
        return faults;
    }

    /**
     * Remembers what is stored and which apps run, so that many tests can use one local Jira without seeing each other. Only for a
     * database in memory.
     *
     * @return brings that state back and forgets faults and refused calls; answers false, and the state is not to be relied on, if an
     *     app was installed, replaced, enabled or disabled since
     */
    public BooleanSupplier checkpoint() {
        Object apps = plugins.apps().state();
        Runnable stored = database.copy();
        return () -> {
            stored.run();
            faults.clear();
            refusedCalls.clear();
            return plugins.apps().state().equals(apps);
        };
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
