package dev.partnerescalation.host.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.internal.jackson.jaxrs.json.JacksonJsonProvider;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * One JAX-RS application under one root. It is built at its first request, which keeps the start short, and has an object mapper of
 * its own, so that no class of a removed app stays in a shared cache.
 */
final class JerseyApp {

    private static final int TYPES = 200;

    private final String root;
    private final ResourceConfig settings;
    private ServletContainer container;

    /** With errors in the form of Jira's REST API. */
    static JerseyApp rest(String root, ResourceConfig settings) {
        settings.register(new BodyRequired());
        return new JerseyApp(root, settings, new FaultMapper());
    }

    JerseyApp(String root, ResourceConfig settings, ExceptionMapper<Throwable> faults) {
        this.root = root;
        this.settings = settings;
        settings.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        settings.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        settings.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        settings.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        settings.register(new JacksonJsonProvider(mapperOfItsOwn()));
        settings.register(faults);
    }

    /** Jackson's mappers share one cache of types otherwise, and it would hold those of a removed app for ever. */
    private static ObjectMapper mapperOfItsOwn() {
        ObjectMapper mapper = new ObjectMapper();
        LookupCache<Object, JavaType> cache = new LRUMap<>(TYPES / 4, TYPES);
        mapper.setTypeFactory(TypeFactory.defaultInstance().withCache(cache));
        return mapper;
    }

    /** Whether this application answers for a path below the context, as {@code /rest/api/2/issue}. */
    boolean answersFor(String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    int rootLength() {
        return root.length();
    }

    void serve(ServletContext context, HttpServletRequest request, HttpServletResponse response, String path)
            throws ServletException, IOException {
        container(context).service(new RerootedRequest(request, root, path.substring(root.length())), response);
    }

    /** Builds the application now; otherwise its first request does. */
    synchronized ServletContainer container(ServletContext context) throws ServletException {
        if (container == null) {
            ServletContainer fresh = new ServletContainer(settings);
            fresh.init(new Config(root, context));
            container = fresh;
        }
        return container;
    }

    synchronized void destroy() {
        if (container != null) {
            container.destroy();
        }
    }

    private record Config(String name, ServletContext context) implements ServletConfig {

        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
