package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Jira to try the app in, before and after the story: may it be asked at all, and the project that is made for it. */
final class RemoteJira {

    private final RemoteSettings settings;
    private final JiraClient unauthenticated;
    private final JiraClient admin;

    RemoteJira(RemoteSettings settings) {
        this.settings = settings;
        // A set-up answers when it is done, and a project is deleted with its issues.
        this.unauthenticated = JiraClient.anonymous(settings.url()).waiting(Duration.ofMinutes(10));
        this.admin = unauthenticated.withToken(settings.token());
    }

    JiraClient unauthenticated() {
        return unauthenticated;
    }

    JiraClient admin() {
        return admin;
    }

    /**
     * What this Jira says about itself, if everything is there that the run needs. Changes nothing.
     *
     * @throws RemoteProblem with the first thing that is not
     */
    JsonNode isReady() {
        JsonNode info = serverInfo();
        int myself = admin.get("/rest/api/2/myself").status();
        if (myself != 200) {
            throw new RemoteProblem(
                    "Jira refused the token (" + myself
                            + "): make a personal access token in the profile of a Jira administrator and give it as -Djira.token.");
        }
        int app = admin.get("/rest/partner-escalation/1.0/options").status();
        if (app == 404) {
            throw new RemoteProblem("The app is not installed in this Jira, or not enabled:"
                    + " upload its jar under Manage apps, enable it, and start again.");
        }
        if (app != 200) {
            throw new RemoteProblem(
                    "The app answers " + app + " where 200 is expected: look at Manage apps and Jira's log.");
        }
        if (admin.get("/rest/partner-escalation/1.0/versions").status() != 200) {
            throw new RemoteProblem("The token belongs to " + name()
                    + ", who is no Jira administrator: give the token of somebody who is.");
        }
        if (admin.get(projectPath()).status() != 404) {
            throw taken("");
        }
        return info;
    }

    private JsonNode serverInfo() {
        Answer answer;
        try {
            answer = unauthenticated.get("/rest/api/2/serverInfo");
        } catch (UncheckedIOException unreachable) {
            throw new RemoteProblem("No Jira answers at " + settings.url() + " ("
                    + unreachable.getCause().getClass().getSimpleName()
                    + "): correct -Djira.url, or let this machine reach it.");
        }
        try {
            return answer.json(200);
        } catch (AssertionError otherwise) {
            throw new RemoteProblem("What answers at " + settings.url() + " is not Jira's REST API (status "
                    + answer.status() + "): correct -Djira.url, with the context path.");
        }
    }

    private RemoteProblem taken(String why) {
        return new RemoteProblem("The project " + settings.project() + " cannot be made" + why
                + ": choose a key that is free with -Djira.project=KEY, or delete what an interrupted run left.");
    }

    /** The name by which Jira knows the administrator. */
    String name() {
        return admin.get("/rest/api/2/myself").json(200).path("name").asText();
    }

    /**
     * Makes the project of this run, without a template, on Jira's default schemes.
     *
     * @throws RemoteProblem if Jira does not
     */
    void makeProject() {
        Answer answer = null;
        // Jira Core's type first; there are Jiras without it.
        for (String type : new String[] {"business", "software"}) {
            Map<String, Object> project = new LinkedHashMap<>();
            project.put("key", settings.project());
            project.put("name", "Partner escalation remote run (" + settings.project() + ")");
            project.put("description", "Made by a test run of the app Partner Escalation, which deletes it again.");
            project.put("projectTypeKey", type);
            project.put("lead", name());
            answer = admin.post("/rest/api/2/project", project);
            if (answer.status() == 201) {
                return;
            }
        }
        throw taken(" (Jira says: " + answer.status() + " " + answer.text() + ")");
    }

    /** Deletes it with everything in it. */
    void deleteProject() {
        admin.delete(projectPath()).expect(204);
        admin.get(projectPath()).expect(404);
    }

    JsonNode project() {
        return admin.get(projectPath()).json(200);
    }

    /** Puts a user into every role of the project, whatever its permission scheme asks for. */
    void joins(String userName) {
        project().path("roles").properties().forEach(role -> {
            String address = role.getValue().asText();
            String path = projectPath() + address.substring(address.lastIndexOf("/role/"));
            Answer answer = admin.post(path, Map.of("user", new String[] {userName}));
            // 400: has the role already.
            if (answer.status() != 400) {
                answer.expect(200);
            }
        });
    }

    private String projectPath() {
        return "/rest/api/2/project/" + settings.project();
    }
}
