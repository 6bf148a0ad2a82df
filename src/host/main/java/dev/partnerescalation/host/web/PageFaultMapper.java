package dev.partnerescalation.host.web;

import dev.partnerescalation.host.fault.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every exception of a page into a page; never with a class name, a statement or a stack trace. */
final class PageFaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(PageFaultMapper.class);

    private final FaultPages pages;

    @Context
    private HttpServletRequest request;

    PageFaultMapper(FaultPages pages) {
        this.pages = pages;
    }

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof Fault known) {
            List<String> sentences = new ArrayList<>(known.messages());
            sentences.addAll(known.errors().values());
            return pages.page(FaultResponse.status(known), sentences);
        }
        if (fault instanceof NotFoundException) {
            return pages.page(404, List.of("Local Jira does not emulate " + path() + "."));
        }
        if (fault instanceof WebApplicationException known) {
            return ofJaxRs(known);
        }
        if (fault instanceof HttpException) {
            return isTooLarge(fault)
                    ? pages.page(413, List.of("The file is too large; local Jira takes 50 MB."))
                    : pages.page(400, List.of("The form could not be read."));
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}: {} {} failed", reference, request.getMethod(), path(), fault);
        return pages.page(
                500,
                List.of("Internal error. The log of local Jira tells more under the reference " + reference + "."));
    }

    /** Jetty reads a form with files when it is first asked for, and names an exceeded limit only in the exception's message. */
    private static boolean isTooLarge(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException
                    && String.valueOf(cause.getMessage()).startsWith("max ")) {
                return true;
            }
        }
        return false;
    }

    private Response ofJaxRs(WebApplicationException fault) {
        Response response = fault.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        String sentence = response.getStatus() == 405
                ? "The method " + request.getMethod() + " is not allowed for " + path() + "."
                : response.getStatusInfo().getReasonPhrase();
        Response page = pages.page(response.getStatus(), List.of(sentence));
        Object allowed = response.getHeaders().getFirst("Allow");
        return allowed == null
                ? page
                : Response.fromResponse(page).header("Allow", allowed).build();
    }

    private String path() {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceAll("\\p{Cntrl}", "");
    }
}
