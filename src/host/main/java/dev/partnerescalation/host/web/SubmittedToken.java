package dev.partnerescalation.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/** The token against forged forms that a request should carry. */
public record SubmittedToken(HttpServletRequest request, CurrentRequest currentRequest) {

    /** The message for a form without it. */
    public static final String MISSING = "XSRF check failed. The form does not carry the token of your session:"
            + " go back, load the page again and send the form once more.";

    /** Whether it is the token of this browser; a header that no foreign page can send replaces it. */
    public boolean isGenuine() {
        String header = request.getHeader("X-Atlassian-Token");
        if (header != null && header.toLowerCase(Locale.ROOT).replace("-", "").equals("nocheck")) {
            return true;
        }
        String sent = request.getParameter(PageRequest.TOKEN_FIELD);
        String wanted = currentRequest.get().map(PageRequest::token).orElse("");
        return sent != null
                && !wanted.isEmpty()
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }
}
