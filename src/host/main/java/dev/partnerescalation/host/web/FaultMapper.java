package dev.partnerescalation.host.web;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.partnerescalation.host.fault.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.CharConversionException;
import java.util.Map;
import java.util.UUID;
import org.glassfish.jersey.message.internal.HeaderValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every exception of a resource into Jira's error body; never with a class name, a statement or a stack trace. */
final class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof Fault known) {
            return answer(known);
        }
        if (isUnreadable(fault)) {
            return answer(Fault.invalid("The request body is not the JSON that is expected here."));
        }
        if (fault instanceof HeaderValueException) { // Jersey reads most headers only when a resource asks for them
            return answer(Fault.invalid("A header of the request cannot be understood."));
        }
        if (fault instanceof WebApplicationException known) {
            return ofJaxRs(known);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}: {} {} failed", reference, request.getMethod(), path(), fault);
        return answer(Fault.of(
                Fault.Reason.SERVER_ERROR,
                "Internal error. The log of local Jira tells more under the reference " + reference + "."));
    }

    /** Whether the body of the request is at fault; JSON that could not be written is a fault of local Jira. */
    private static boolean isUnreadable(Throwable fault) {
        return fault instanceof StreamReadException
                || fault instanceof StreamConstraintsException
                || fault instanceof MismatchedInputException
                || fault instanceof CharConversionException;
    }

    private Response ofJaxRs(WebApplicationException fault) {
        Response response = fault.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (fault instanceof NotFoundException) {
            return answer(Fault.notFound("Local Jira does not emulate " + path() + "."));
        }
        String sentence =
                switch (response.getStatus()) {
                    case 400 -> "The request cannot be understood.";
                    case 405 -> "The method " + request.getMethod() + " is not allowed for " + path() + ".";
                    case 406 -> "Nothing here is acceptable to the client; this resource speaks JSON.";
                    case 415 -> "This resource wants a body of type application/json.";
                    default -> response.getStatusInfo().getReasonPhrase();
                };
        Response body = answer(response.getStatus(), FaultResponse.body(sentence));
        Object allowed = response.getHeaders().getFirst("Allow");
        return allowed == null
                ? body
                : Response.fromResponse(body).header("Allow", allowed).build();
    }

    private String path() {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceAll("\\p{Cntrl}", "");
    }

    private static Response answer(Fault fault) {
        return answer(FaultResponse.status(fault), FaultResponse.body(fault));
    }

    private static Response answer(int status, Map<String, Object> body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
