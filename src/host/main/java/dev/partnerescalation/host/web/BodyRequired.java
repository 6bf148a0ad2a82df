package dev.partnerescalation.host.web;

import dev.partnerescalation.host.fault.Fault;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A resource that takes a body gets one: an empty body and the JSON word {@code null} are refused before it is called. */
final class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw Fault.invalid("No content to map: this resource wants a JSON body.");
        }
        return body;
    }
}
