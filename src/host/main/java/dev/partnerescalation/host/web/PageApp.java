package dev.partnerescalation.host.web;

import dev.partnerescalation.host.api.CallInterceptor;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.internal.ResourceMethodInvocationHandlerProvider;

/** What answers outside of {@code /rest}: the pages, as JAX-RS resources. Each call of a method is one transaction. */
public final class PageApp {

    private final JerseyApp app;

    /**
     * @param pages resources that answer with HTML
     * @param currentRequest the request of the thread, for the token of forms
     * @param faults how a fault becomes a page
     */
    public PageApp(List<Object> pages, CallInterceptor transaction, CurrentRequest currentRequest, FaultPages faults) {
        ResourceConfig settings = new ResourceConfig();
        pages.forEach(settings::register);
        settings.register(new FormTokenCheck(currentRequest));
        settings.register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(new TransactionalInvocation(transaction)).to(ResourceMethodInvocationHandlerProvider.class);
            }
        });
        this.app = new JerseyApp("", settings, new PageFaultMapper(faults));
    }

    void serve(ServletContext context, HttpServletRequest request, HttpServletResponse response, String path)
            throws ServletException, IOException {
        app.serve(context, request, response, path);
    }

    void destroy() {
        app.destroy();
    }
}
