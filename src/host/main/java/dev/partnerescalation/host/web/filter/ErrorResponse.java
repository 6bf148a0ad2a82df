package dev.partnerescalation.host.web.filter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a filter refuses a request: a status and one fixed sentence in Jira's error format. */
final class ErrorResponse {

    private ErrorResponse() {}

    static void send(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"errorMessages\":[\"" + sentence + "\"],\"errors\":{}}");
    }
}
