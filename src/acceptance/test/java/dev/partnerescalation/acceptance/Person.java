package dev.partnerescalation.acceptance;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Somebody at work in Jira: what they do, and the language in which Jira speaks to them. */
final class Person {

    private static final Map<String, Locale> LANGUAGES = Map.of(
            "admin", Locale.US,
            "claire", Locale.US,
            "agency", Locale.US,
            "anneke", new Locale("nl", "NL"),
            "johann", new Locale("de", "DE"));

    private final String name;
    private final JiraClient jira;
    private final Bundle messages;
    private final String project;
    private final Installation installation;

    /**
     * @param jira signed in as this person
     * @param messages in the language of this person's profile
     * @param project the key of the project where this person writes escalations
     */
    Person(String name, JiraClient jira, Bundle messages, String project, Installation installation) {
        this.name = name;
        this.jira = jira;
        this.messages = messages;
        this.project = project;
        this.installation = installation;
    }

    /** A user of local Jira's demo, at work in the project SHOP. */
    static Person ofTheDemo(String name, JiraClient unauthenticated, Installation installation) {
        return new Person(name, unauthenticated.signedInAs(name), Bundle.in(LANGUAGES.get(name)), "SHOP", installation);
    }

    String name() {
        return name;
    }

    JiraClient jira() {
        return jira;
    }

    /** The messages in this person's language. */
    Bundle messages() {
        return messages;
    }

    /** A new escalation with what the create screen asks for. */
    Escalation createsEscalation() {
        return creates(Fields.none()
                .text("summary", "Guest checkout is missing")
                .text("partner", "Agency Ltd")
                .text("concern", "The checkout for guests was agreed and is not there."));
    }

    Escalation creates(Fields fields) {
        return sees(triesToCreate(fields).json(201).path("key").asText());
    }

    Answer triesToCreate(Fields fields) {
        Map<String, Object> body = new LinkedHashMap<>(fields.json(installation));
        body.put("project", Map.of("key", project));
        body.put("issuetype", Map.of("id", installation.id("issue-type")));
        return jira.post("/rest/api/2/issue", Map.of("fields", body));
    }

    /** An escalation that somebody else made, with this person's eyes. */
    Escalation sees(Escalation escalation) {
        return sees(escalation.key());
    }

    Escalation sees(String key) {
        return new Escalation(key, this, installation);
    }

    /** A new escalation that is ready for hand-over, except that it has no example. */
    Escalation preparesEscalation() {
        return createsEscalation()
                .with(Prepared.everythingButExamples())
                .after(Transition.START_SCOPE_REVIEW)
                .after(Transition.CONTACT_PARTNER)
                .after(Transition.PREPARE_HANDOVER);
    }

    /** The beginning of a refusal, with the number of checks that are incomplete. */
    Refusal isTold(int incompleteChecks) {
        return Refusal.of(messages, incompleteChecks);
    }
}
