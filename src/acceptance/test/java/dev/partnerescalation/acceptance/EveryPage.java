package dev.partnerescalation.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The addresses of every page of the app and of local Jira. One place, so that no test that looks at all of them forgets one. */
final class EveryPage {

    static final String VALIDATOR = App.KEY + ":preparation-validator";

    private static final String FUNCTION = App.KEY + ":record-handover";
    private static final String WORKFLOWS = "/secure/admin/workflows/";
    private static final String NOWHERE = "/no/such/page";

    private final PreparedProject project;
    private final Escalation escalation;

    /** @param escalation one that is ready for the hand-over, and has a link, a web link and a comment */
    EveryPage(PreparedProject project, Escalation escalation) {
        this.project = project;
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

    /** The form that changes the escalation. */
    String edit() {
        return "/secure/EditIssue!default.jspa?id=" + escalation.id();
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
                issue() + "?page=com.atlassian.jira.plugin.system.issuetabpanels:all-tabpanel",
                "/browse/SHOP-4",
                "/secure/PartnerEscalationEscalate!default.jspa?id="
                        + project.as("anneke").sees("SHOP-4").id(),
                "/secure/PartnerEscalationAddExample!default.jspa?id=" + id,
                "/secure/PartnerEscalationWaive!default.jspa?id=" + id + "&check=scope",
                "/browse/SHOP-999999",
                "/secure/CreateIssue!default.jspa",
                "/secure/CreateIssue.jspa?pid=" + project.project("SHOP") + "&issuetype="
                        + project.installed().id("issue-type"),
                edit(),
                "/secure/CommentAssignIssue!default.jspa?id=" + id + "&action=" + Transition.HAND_OVER.id(),
                "/secure/CommentAssignIssue!default.jspa?id=" + id + "&action=999",
                "/secure/WorkflowUIDispatcher.jspa?id=" + id + "&action=" + Transition.RETURN_FOR_REWORK.id(),
                "/secure/LinkJiraIssue!default.jspa?id=" + id,
                "/secure/LinkRemoteIssue!default.jspa?id=" + id,
                "/secure/DeleteLink!default.jspa?id=" + id + "&linkId=" + escalation.linkId(),
                "/secure/DeleteRemoteIssueLink!default.jspa?id=" + id + "&remoteIssueLinkId=" + escalation.webLinkId(),
                "/secure/AddComment!default.jspa?id=" + id,
                "/secure/DeleteComment!default.jspa?id=" + id + "&commentId=" + escalation.commentId(),
                "/secure/PartnerEscalationBrief!default.jspa?key=" + escalation.key(),
                "/secure/PartnerEscalationBrief!default.jspa?key=SHOP-1",
                "/secure/ViewProfile.jspa",
                NOWHERE);
    }

    /** What only administrators see. */
    List<String> forAdministrators() {
        String workflow = "workflowName=" + workflowName(project);
        String live = "?workflowMode=live&" + workflow;
        String draft = "?workflowMode=draft&" + workflow;
        String validator = "&workflowTransition=" + Transition.HAND_OVER.id();
        return List.of(
                "/secure/admin",
                "/secure/admin/ViewCustomFields.jspa",
                "/secure/admin/TranslateCustomField!default.jspa?id="
                        + project.installed().field("concern"),
                "/secure/project/ViewProjects.jspa",
                "/plugins/servlet/project-config/SHOP",
                "/plugins/servlet/project-config/SHOP/summary",
                "/plugins/servlet/upm",
                "/plugins/servlet/upm/uninstall?key=" + App.KEY,
                WORKFLOWS + "ListWorkflows.jspa",
                WORKFLOWS + "ViewWorkflowSteps.jspa" + live,
                WORKFLOWS + "ViewWorkflowSteps.jspa" + draft,
                WORKFLOWS + "ViewWorkflowTransition.jspa" + live + validator,
                WORKFLOWS + "ViewWorkflowTransition.jspa" + draft + validator,
                WORKFLOWS + "AddWorkflowTransitionValidator!default.jspa" + draft + validator,
                WORKFLOWS + "AddWorkflowTransitionValidatorParams!default.jspa" + draft + validator
                        + "&pluginModuleKey=" + VALIDATOR,
                WORKFLOWS + "EditWorkflowTransitionValidatorParams!default.jspa" + draft + validator + "&count=1",
                WORKFLOWS + "AddWorkflowTransitionPostFunction!default.jspa" + draft + validator,
                WORKFLOWS + "AddWorkflowTransitionPostFunctionParams!default.jspa" + draft + "&workflowTransition="
                        + Transition.START_SCOPE_REVIEW.id() + "&pluginModuleKey=" + FUNCTION,
                // After the status and the comment, before the history.
                WORKFLOWS + "EditWorkflowTransitionPostFunctionParams!default.jspa" + draft + validator + "&count=3",
                WORKFLOWS + "PublishDraftWorkflow!default.jspa" + draft,
                WORKFLOWS + "DeleteWorkflow!default.jspa" + draft,
                "/secure/admin/PartnerEscalationVersions!default.jspa",
                "/secure/admin/PartnerEscalationSetup!default.jspa",
                "/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=SHOP",
                "/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=OPS",
                "/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=%3Cscript%3Ehacked%3D1%3C/script%3E",
                "/secure/admin/PartnerEscalationWorkflows!default.jspa",
                "/secure/admin/PartnerEscalationWorkflows!default.jspa?workflow=" + workflowName(project)
                        + "&transition=11",
                "/secure/admin/PartnerEscalationWorkflows!default.jspa?workflow=jira",
                "/secure/admin/noSuchPage.jspa");
    }

    private static String workflowName(PreparedProject project) {
        return URLEncoder.encode(project.installed().id("workflow"), StandardCharsets.UTF_8);
    }
}
