package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an administrator does to a Jira, for good or ill. The resources below {@code /rest/local-jira} are not Jira's: they
 * stand for administration pages that local Jira does not have.
 */
final class Administration {

    private static final String LOCAL = "/rest/local-jira/1.0";

    private final JiraClient admin;

    Administration(JiraClient admin) {
        this.admin = admin;
    }

    JiraClient jira() {
        return admin;
    }

    Answer plan(String project) {
        return admin.get(setUpPath(project));
    }

    Answer setUp(String project) {
        return admin.post(setUpPath(project), Map.of());
    }

    static String setUpPath(String project) {
        return "/rest/partner-escalation/1.0/setup/" + project;
    }

    void deleteField(String fieldId) {
        admin.delete(LOCAL + "/customField/" + fieldId).expect(204);
    }

    void putOnScreen(String screenId, String fieldId) {
        admin.put(LOCAL + "/screen/" + screenId + "/field/" + fieldId, Map.of()).expect(204);
    }

    void removeFromScreen(String screenId, String fieldId) {
        admin.delete(LOCAL + "/screen/" + screenId + "/field/" + fieldId).expect(204);
    }

    /** From now on these hold a permission in one project, as {@code {"type": "reporter"}}. */
    void grant(String project, String permission, List<Map<String, String>> holders) {
        admin.put(LOCAL + "/project/" + project + "/permission/" + permission, Map.of("holders", holders))
                .expect(200);
    }

    /** Gives a project one security level with these holders, and gives its id. */
    String securityLevel(String project, List<Map<String, String>> holders) {
        return admin.put(
                        LOCAL + "/project/" + project + "/security-levels",
                        Map.of("levels", List.of(Map.of("name", "Internal", "holders", holders))))
                .json(200)
                .path("levels")
                .path(0)
                .path("id")
                .asText();
    }

    void restrict(String issue, String level) {
        admin.put(LOCAL + "/issue/" + issue + "/security-level", Map.of("id", level))
                .expect(204);
    }

    void disableApp() {
        admin.post(LOCAL + "/app/" + App.KEY + "/disable", Map.of()).expect(204);
    }

    void enableApp() {
        admin.post(LOCAL + "/app/" + App.KEY + "/enable", Map.of()).expect(204);
    }

    /** Everything stored that concerns a project, as one text that is the same as long as nothing changes. */
    String configurationOf(String project) {
        return admin.get(LOCAL + "/configuration/" + project).expect(200).text();
    }

    /** The validators of a transition, each as its arguments. */
    List<Map<String, String>> validators(String workflow, String transition) {
        List<Map<String, String>> validators = new ArrayList<>();
        for (JsonNode validator :
                admin.get(validatorsPath(workflow, transition)).json(200)) {
            Map<String, String> arguments = new LinkedHashMap<>();
            validator
                    .properties()
                    .forEach(one -> arguments.put(one.getKey(), one.getValue().asText()));
            validators.add(arguments);
        }
        return validators;
    }

    void replaceValidators(String workflow, String transition, List<Map<String, String>> validators) {
        admin.put(validatorsPath(workflow, transition), validators).expect(200);
    }

    private static String validatorsPath(String workflow, String transition) {
        return workflowPath(workflow) + "/transition/" + transition + "/validators";
    }

    /** A workflow as XML, as Jira exports it (jira-evidence.md, "Workflow XML as Jira exports it"). */
    String workflow(String name) {
        return admin.get(workflowPath(name) + "/xml").expect(200).text();
    }

    /** The draft of a workflow, if it has one. */
    Answer draft(String workflow) {
        return admin.get(workflowPath(workflow) + "/xml?draft=true");
    }

    /** Imports a workflow. */
    Answer putWorkflow(String name, String xml) {
        return admin.send("PUT", workflowPath(name) + "/xml", "application/xml", xml);
    }

    /** Makes a draft, or replaces the one that is there. */
    Answer putDraft(String workflow, String xml) {
        return admin.send("PUT", workflowPath(workflow) + "/xml?draft=true", "application/xml", xml);
    }

    void discardDraft(String workflow) {
        admin.delete(workflowPath(workflow) + "/xml?draft=true").expect(204);
    }

    /** From now on new issues of the project follow this workflow. */
    void letFollow(String project, String workflow) {
        admin.put(LOCAL + "/project/" + project + "/workflow/" + encoded(workflow), Map.of())
                .expect(204);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String workflowPath(String workflow) {
        return LOCAL + "/workflow/" + encoded(workflow);
    }
}
