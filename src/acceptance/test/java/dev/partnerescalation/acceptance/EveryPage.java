package dev.partnerescalation.acceptance;

import java.util.List;

/** The addresses of every page of the app and of local Jira, for the tests that look at all of them. One place, so that none is forgotten. */
final class EveryPage {

    /** What anybody may see. */
    static final List<String> FOR_NOBODY = List.of("/login.jsp", "/no/such/page");

    private EveryPage() {}

    /** What a person sees who works on escalations. */
    static List<String> forMembers() {
        return List.of("/secure/ViewProfile.jspa", "/no/such/page");
    }
}
