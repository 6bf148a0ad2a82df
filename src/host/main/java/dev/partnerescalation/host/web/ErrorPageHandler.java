package dev.partnerescalation.host.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors that no resource answered for: JSON below {@code /rest}, else a small page. Jetty's default page names server and version. */
final class ErrorPageHandler extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageHandler.class);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        if (request.getAttribute(ERROR_EXCEPTION) instanceof Throwable fault && status >= 500) {
            LOG.error("{} {} failed", request.getMethod(), Request.getPathInContext(request), fault);
        }
        String sentence = HttpStatus.getMessage(status);
        boolean rest = request.getHttpURI().getPath() != null
                && request.getHttpURI().getPath().contains("/rest/");
        String body = rest
                ? "{\"errorMessages\":[\"" + sentence + "\"],\"errors\":{}}"
                : "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + sentence
                        + "</title></head><body><h1>" + sentence + "</h1></body></html>";
        response.setStatus(status);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, rest ? "application/json;charset=UTF-8" : "text/html;charset=UTF-8");
        Content.Sink.write(response, true, body, callback);
        return true;
    }
}
