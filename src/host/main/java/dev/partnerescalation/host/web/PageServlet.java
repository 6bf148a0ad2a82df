package dev.partnerescalation.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** The start page and the state of the server. Local Jira has no other pages yet. */
final class PageServlet extends HttpServlet {

    private static final Set<String> START = Set.of("/", "/secure/Dashboard.jspa");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!path.equals("/status") && !START.contains(path)) {
            response.sendError(404);
        } else if (!reads) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(405);
        } else if (path.equals("/status")) {
            answer(response, "application/json;charset=UTF-8", "{\"state\":\"RUNNING\"}");
        } else {
            answer(response, "text/html;charset=UTF-8", startPage(request.getContextPath()));
        }
    }

    private static void answer(HttpServletResponse response, String type, String body) throws IOException {
        response.setContentType(type);
        response.getWriter().write(body);
    }

    private static String startPage(String context) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Local Jira</title></head>
                <body>
                <h1>Local Jira</h1>
                <p>This is not Jira. It plays what Partner Escalation for Jira needs of it, for trying and testing.</p>
                <p>REST is at <a href="%1$s/rest/api/2/serverInfo">%1$s/rest/api/2</a>; the README has a walk through it.</p>
                </body>
                </html>
                """
                .formatted(context);
    }
}
