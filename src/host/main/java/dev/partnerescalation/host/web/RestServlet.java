package dev.partnerescalation.host.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands a request below {@code /rest} to the application that answers there, or answers 404 with the path. */
final class RestServlet extends HttpServlet {

    private final transient RestApps apps;
    private final transient ObjectMapper json = new ObjectMapper();

    RestServlet(RestApps apps) {
        this.apps = apps;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<JerseyApp> app = apps.find(path);
        if (app.isPresent()) {
            app.get().serve(getServletContext(), request, response, path);
            return;
        }
        response.setStatus(404);
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), FaultResponse.body("Local Jira does not emulate " + path + "."));
    }

    @Override
    public void destroy() {
        apps.destroyAll();
    }
}
