package dev.partnerescalation.host.web;

import dev.partnerescalation.host.config.BaseUrl;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The web server. It listens on the loopback addresses and on nothing else; there is no option for another address. Made, it holds its
 * port and answers only what comes {@link #answer from inside}; clients wait until it is {@link #open opened}.
 */
public final class HttpServer implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final int IN_MEMORY = 16 << 10;

    private final Server server;
    private final String url;
    private final List<ServerConnector> toClients = new ArrayList<>();
    private final LocalConnector inside;

    /**
     * Takes the port and gets ready to answer.
     *
     * @param port 0 for any free one
     * @param filters filters that every request passes, in this order
     * @param baseUrl gets the address
     * @throws PortInUse when another program listens there
     */
    public HttpServer(
            int port, String contextPath, List<Filter> filters, RestApps rest, PageApp pages, BaseUrl baseUrl) {
        QueuedThreadPool threads = new QueuedThreadPool(40, 4);
        threads.setName("local-jira-http");
        threads.setDaemon(true);
        this.server = new Server(threads);
        server.setErrorHandler(new ErrorPageHandler());
        server.setStopTimeout(2000);
        this.inside = new LocalConnector(server, new HttpConnectionFactory(http()));
        server.addConnector(inside);
        try {
            int bound = listen(port);
            this.url = "http://localhost:" + bound + contextPath;
            baseUrl.set(url);
            server.setHandler(context(contextPath, filters, rest, pages));
            server.start();
        } catch (Exception fault) {
            close();
            throw fault instanceof PortInUse known
                    ? known
                    : new IllegalStateException("The web server does not start", fault);
        }
    }

    private static ServletContextHandler context(String path, List<Filter> filters, RestApps rest, PageApp pages) {
        ServletContextHandler context = new ServletContextHandler(path, ServletContextHandler.NO_SESSIONS);
        context.setErrorHandler(new ErrorPageHandler());
        for (Filter filter : filters) {
            context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
        }
        context.addServlet(new ServletHolder("rest", new RestServlet(rest)), "/rest/*");
        context.addServlet(withUploads(new ServletHolder("pages", new PageServlet(pages))), "/");
        return context;
    }

    /** The files of forms are kept in the folder for temporary files while their request is answered. */
    private static ServletHolder withUploads(ServletHolder pages) {
        pages.getRegistration()
                .setMultipartConfig(new MultipartConfigElement(
                        System.getProperty("java.io.tmpdir"), Uploads.LARGEST_FILE, Uploads.LARGEST_BODY, IN_MEMORY));
        return pages;
    }

    /** Binds the same port on each loopback address that {@code localhost} means. */
    private int listen(int port) throws IOException {
        for (int attempt = 1; ; attempt++) {
            ServerConnector first = connector("127.0.0.1", port);
            int bound = first.getLocalPort();
            try {
                if (localhostIsAlsoVersion6()) {
                    toClients.add(connector("::1", bound));
                }
                toClients.add(first);
                return bound;
            } catch (PortInUse taken) {
                first.close();
                if (port != 0 || attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private ServerConnector connector(String address, int port) throws IOException {
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        connector.setHost(address);
        connector.setPort(port);
        // Clients keep idle connections open; without this each stop would wait a second for them.
        connector.setShutdownIdleTimeout(20);
        try {
            connector.open();
            return connector;
        } catch (BindException taken) {
            throw new PortInUse(port, taken);
        } catch (IOException fault) {
            if (fault.getCause() instanceof BindException) {
                throw new PortInUse(port, fault);
            }
            throw fault;
        }
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        return http;
    }

    private static boolean localhostIsAlsoVersion6() throws IOException {
        InetAddress version6 = InetAddress.getByName("::1");
        return Arrays.asList(InetAddress.getAllByName("localhost")).contains(version6)
                && NetworkInterface.getByInetAddress(version6) != null;
    }

    /** The address with the context path, without a slash at the end. */
    public String url() {
        return url;
    }

    /** From now on clients are answered, also those that have been waiting. */
    public void open() {
        try {
            for (ServerConnector connector : toClients) {
                server.addConnector(connector);
                connector.start();
            }
        } catch (Exception fault) {
            throw new IllegalStateException("The web server does not open", fault);
        }
    }

    /**
     * Answers a request of this process, whether or not clients are let in.
     *
     * @param request the text of a request of HTTP 1.0
     * @return the text of the answer, or null if there was none in time
     */
    public String answer(String request, Duration patience) {
        try {
            return inside.getResponse(request, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception fault) {
            throw new IllegalStateException("The web server does not answer from inside", fault);
        }
    }

    @Override
    public void close() {
        try {
            toClients.forEach(ServerConnector::close);
            server.stop();
        } catch (Exception fault) {
            throw new IllegalStateException("The web server does not stop", fault);
        }
    }
}
