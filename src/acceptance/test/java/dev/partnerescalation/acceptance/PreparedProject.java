package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;

/** A Jira in which the project SHOP is set up, and the people in it. */
final class PreparedProject {

    private final JiraClient unauthenticated;
    private final Installation installation;
    private JsonNode editMeta;

    private PreparedProject(JiraClient unauthenticated, Installation installation) {
        this.unauthenticated = unauthenticated;
        this.installation = installation;
    }

    /** The app as it comes, set up for SHOP by the administrator. */
    static PreparedProject setUpIn(LocalJiraRule jira) {
        return setUpIn(jira.url());
    }

    static PreparedProject setUpIn(String url) {
        JiraClient unauthenticated = JiraClient.anonymous(url);
        Installation installation = Installation.of(
                new Administration(unauthenticated.as("admin")).setUp("SHOP").json(200));
        return new PreparedProject(unauthenticated, installation);
    }

    Person as(String name) {
        return Person.ofTheDemo(name, unauthenticated, installation);
    }

    JiraClient unauthenticated() {
        return unauthenticated;
    }

    Administration administration() {
        return new Administration(unauthenticated.as("admin"));
    }

    /** The app's validator at the hand-over. */
    TransitionValidator handOverValidator() {
        return validator(Transition.HAND_OVER);
    }

    TransitionValidator validator(Transition transition) {
        return new TransitionValidator(administration(), installation.id("workflow"), transition.id());
    }

    /** The id of a project. */
    String project(String key) {
        return administration()
                .jira()
                .get("/rest/api/2/project/" + key)
                .json(200)
                .path("id")
                .asText();
    }

    /** The id of an option, as forms send it. */
    String option(String field, String option) {
        if (editMeta == null) {
            String key = as("admin").createsEscalation().key();
            editMeta = administration()
                    .jira()
                    .get("/rest/api/2/issue/" + key + "/editmeta")
                    .json(200)
                    .path("fields");
        }
        String english = Bundle.english().option(field, option);
        for (JsonNode allowed : editMeta.path(installation.field(field)).path("allowedValues")) {
            if (allowed.path("value").asText().equals(english)) {
                return allowed.path("id").asText();
            }
        }
        throw new AssertionError("The field " + field + " has no option " + english);
    }

    /** The ids of what was made. */
    Installation installed() {
        return installation;
    }
}
