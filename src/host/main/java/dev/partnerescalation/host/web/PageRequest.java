package dev.partnerescalation.host.web;

/**
 * One request as pages and apps' actions see it.
 *
 * @param token against forged forms: what a form of this browser has to carry as {@code atl_token}
 * @param address path and query below the context path, for coming back after signing in
 * @param contextPath as {@code /jira}; empty for none
 */
public record PageRequest(String token, String address, String contextPath) {

    /** Name of the form field with the token, and with it of the parameter. */
    public static final String TOKEN_FIELD = "atl_token";
}
