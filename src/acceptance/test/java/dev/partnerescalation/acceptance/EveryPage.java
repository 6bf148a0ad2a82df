package dev.partnerescalation.acceptance;

import java.util.List;

/** The addresses of every page of the app and of local Jira. One place, so that no test that looks at all of them forgets one. */
final class EveryPage {

    private static final String NOWHERE = "/no/such/page";

    private final Scene scene;
    private final Escalation escalation;

    /** @param escalation one that is ready for the hand-over, so that its transition has a screen */
    EveryPage(Scene scene, Escalation escalation) {
        this.scene = scene;
        this.escalation = escalation;
    }

    /** What anybody may see. */
    static List<String> forNobody() {
        return List.of("/login.jsp", NOWHERE);
    }

    /** The page of the escalation. */
    String issue() {
        return "/browse/" + escalation.key();
    }

    /** What people see who work on escalations. */
    List<String> forMembers() {
        String id = escalation.id();
        return List.of(
                "/secure/Dashboard.jspa",
                "/browse/SHOP",
                "/issues/",
                "/issues/?jql=project%20%3D%20SHOP%20ORDER%20BY%20created%20DESC",
                "/issues/?jql=colour%20%3D%20red",
                issue(),
                "/browse/SHOP-999999",
                "/secure/CreateIssue!default.jspa",
                "/secure/CreateIssue.jspa?pid=" + scene.project("SHOP") + "&issuetype="
                        + scene.installed().id("issue-type"),
                "/secure/EditIssue!default.jspa?id=" + id,
                "/secure/CommentAssignIssue!default.jspa?id=" + id + "&action=" + Transition.HAND_OVER.id(),
                "/secure/CommentAssignIssue!default.jspa?id=" + id + "&action=999",
                "/secure/WorkflowUIDispatcher.jspa?id=" + id + "&action=" + Transition.RETURN_FOR_REWORK.id(),
                "/secure/LinkJiraIssue!default.jspa?id=" + id,
                "/secure/LinkRemoteIssue!default.jspa?id=" + id,
                "/secure/ViewProfile.jspa",
                NOWHERE);
    }

    /** What only administrators see. */
    List<String> forAdministrators() {
        return List.of();
    }
}
