package dev.partnerescalation.host.web;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** Shows a fault as a page. */
@FunctionalInterface
public interface FaultPages {

    /**
     * A page that says so.
     *
     * @param status 400 and above; 401 may become a way to sign in
     * @param sentences for people, without markup
     */
    Response page(int status, List<String> sentences);
}
