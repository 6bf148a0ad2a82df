package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.acceptance.RemoteReport.Area;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;

/**
 * The story in a project that was made for it: set-up, then in each language refused, fixed and handed over, with what REST says
 * about it. One account reads the three languages, one after the other, unless the settings bring a token for each.
 */
final class RemoteStory {

    private static final Map<String, Locale> LOCALES =
            Map.of("en", Locale.US, "nl", new Locale("nl", "NL"), "de", Locale.GERMANY);

    private final RemoteSettings settings;
    private final RemoteJira jira;
    private final RemoteReport report;
    private final BiConsumer<String, Runnable> undo;
    private final Administration administration;
    private Installation installation;

    /** @param undo what has to be done at the end, with its title; the latest first */
    RemoteStory(RemoteSettings settings, RemoteJira jira, RemoteReport report, BiConsumer<String, Runnable> undo) {
        this.settings = settings;
        this.jira = jira;
        this.report = report;
        this.undo = undo;
        this.administration = new Administration(jira.admin());
    }

    void tell() {
        if (!isSetUp()) {
            return;
        }
        ProfileLanguage language = ProfileLanguage.of(jira.admin());
        if (language.isKnown()) {
            undo.accept("The language of the administrator's profile is as before", language::restore);
        }
        for (String one : RemoteSettings.LANGUAGES) {
            Optional.ofNullable(settings.tokens().get(one))
                    .map(token -> withOwnToken(one, token))
                    .orElseGet(() -> asAdministrator(one, language))
                    .ifPresent(person -> tellTo(person, one));
        }
        if (settings.tokens().isEmpty()) {
            report.skip(
                    Area.NON_ADMINISTRATOR,
                    "who is no administrator was not asked for: give the token of such a user as -Djira.token.en, .nl or .de");
        }
        headerLanguage(language);
    }

    private boolean isSetUp() {
        String key = settings.project();
        Optional<String> other = otherProject();
        Optional<JsonNode> before = other.map(this::issueTypes);
        boolean planned = report.step(Area.SET_UP, "The plan of the set-up has no conflict", () -> {
            JsonNode plan = administration.plan(key).json(200);
            assertThat(plan.path("complete").asBoolean()).isFalse();
            assertWithMessage(plan.toString())
                    .that(Installation.of(plan).states().values())
                    .doesNotContain("conflict");
        });
        if (!planned) {
            return false;
        }
        boolean applied = report.step(Area.SET_UP, "The set-up is applied", () -> {
            JsonNode result = administration.setUp(key).json(200);
            installation = Installation.of(result);
            result.path("steps").forEach(step -> step.path("items").forEach(this::remains));
            assertWithMessage(result.toString())
                    .that(result.path("complete").asBoolean())
                    .isTrue();
        });
        if (!applied) {
            return false;
        }
        report.step(Area.SET_UP, "The project offers the issue type, and it has an icon", () -> {
            String id = installation.id("issue-type");
            assertThat(ReadinessApi.each(jira.project().path("issueTypes"), "id"))
                    .contains(id);
            assertThat(jira.admin()
                            .get("/rest/api/2/issuetype/" + id)
                            .json(200)
                            .path("iconUrl")
                            .asText())
                    .isNotEmpty();
        });
        report.step(Area.REPEAT, "A second set-up changes nothing", () -> {
            JsonNode again = administration.setUp(key).json(200);
            assertThat(again.path("complete").asBoolean()).isTrue();
            assertWithMessage(again.toString())
                    .that(again.path("changed").asBoolean())
                    .isFalse();
        });
        other.ifPresentOrElse(
                one -> report.step(
                        Area.OTHER_PROJECTS,
                        "The project " + one + " has the issue types it had",
                        () -> assertThat(issueTypes(one)).isEqualTo(before.get())),
                () -> report.skip(Area.OTHER_PROJECTS, "there is no other project in this Jira"));
        return true;
    }

    private Optional<String> otherProject() {
        return ReadinessApi.each(jira.admin().get("/rest/api/2/project").json(200), "key").stream()
                .filter(key -> !key.equals(settings.project()))
                .findFirst();
    }

    private JsonNode issueTypes(String project) {
        return jira.admin().get("/rest/api/2/project/" + project).json(200).path("issueTypes");
    }

    private void remains(JsonNode item) {
        if (item.path("state").asText().equals("created")) {
            report.remains(item.path("name").asText() + " (" + item.path("part").asText() + ", id "
                    + item.path("id").asText() + "), made by the set-up");
        }
    }

    private Optional<Person> withOwnToken(String language, String token) {
        JiraClient user = jira.unauthenticated().withToken(token);
        Answer myself = user.get("/rest/api/2/myself");
        if (myself.status() != 200) {
            report.step(Area.NAMES, "Jira accepts the token of -Djira.token." + language, () -> myself.expect(200));
            return Optional.empty();
        }
        String name = myself.json().path("name").asText();
        String locale = myself.json().path("locale").asText();
        if (!locale.startsWith(language)) {
            skipLanguage(
                    language,
                    name + " of -Djira.token." + language + " reads " + locale
                            + ": choose the language in that profile");
            return Optional.empty();
        }
        if (!report.step(Area.ACCESS, name + " joins the project", () -> jira.joins(name))) {
            return Optional.empty();
        }
        if (user.get("/rest/partner-escalation/1.0/versions").status() == 200) {
            report.skip(Area.NON_ADMINISTRATOR, name + " is an administrator");
        } else {
            report.step(Area.NON_ADMINISTRATOR, name + ", no administrator, gets no plan of the set-up", () -> user.get(
                            Administration.setUpPath(settings.project()))
                    .expect(403));
        }
        return Optional.of(person(name, user, LOCALES.get(language)));
    }

    private Optional<Person> asAdministrator(String language, ProfileLanguage profile) {
        Locale locale = LOCALES.get(language);
        if (!profile.isKnown()) {
            if (profile.current().startsWith(language)) {
                return Optional.of(person(jira.name(), jira.admin(), locale));
            }
            skipLanguage(
                    language,
                    "Jira does not tell the language of a profile by REST ("
                            + profile.answer().status() + "), so it was not changed: give -Djira.token." + language
                            + " of a user who reads it");
            return Optional.empty();
        }
        if (!report.exclusively(() -> profile.choose(locale.toString()))) {
            skipLanguage(
                    language,
                    "the profile could not be put to " + locale
                            + " by REST: install that language pack, or give -Djira.token." + language
                            + " of a user who reads the language");
            return Optional.empty();
        }
        return Optional.of(person(jira.name(), jira.admin(), locale));
    }

    private void skipLanguage(String language, String why) {
        for (Area area : List.of(Area.NAMES, Area.REFUSALS, Area.HAND_OVER, Area.REST)) {
            report.skip(area, language + ": " + why);
        }
    }

    private Person person(String name, JiraClient client, Locale locale) {
        return new Person(name, client, Bundle.in(locale), settings.project(), installation);
    }

    private void tellTo(Person person, String language) {
        LocalDate today = LocalDate.now(ZoneId.of(person.jira()
                .get("/rest/api/2/myself")
                .json(200)
                .path("timeZone")
                .asText("UTC")));
        HandOverStory story = new HandOverStory(person, installation, today, this::withExample);
        if (!report.step(Area.NAMES, language + ": an escalation is created", story::isCreated)) {
            return;
        }
        Escalation escalation = story.escalation();
        report.step(
                Area.NAMES,
                language + ": type, status and transition have their names in it",
                story::isNamedInTheReadersLanguage);
        report.step(Area.NAMES, language + ": fields have their names in it", () -> hasFieldNames(person, escalation));
        for (HandOverStory.Chapter chapter : story.chapters()) {
            report.step(Area.REFUSALS, language + ": " + chapter.title(), chapter.action());
        }
        report.step(Area.HAND_OVER, language + ": the day is recorded and the brief is stored once", () -> {
            assertThat(escalation.value("handed-over-on").asText()).isNotEmpty();
            assertThat(escalation.comments()).hasSize(1);
            assertThat(escalation.comments().get(0)).contains(Prepared.ENGLISH_SUMMARY);
        });
        rest(person, language, escalation);
    }

    private static void hasFieldNames(Person person, Escalation escalation) {
        JsonNode fields =
                person.jira().get(escalation.path("/editmeta")).json(200).path("fields");
        assertThat(StreamSupport.stream(fields.spliterator(), false)
                        .map(field -> field.path("name").asText())
                        .toList())
                .containsAtLeast(
                        person.messages().field("scope-notes"),
                        person.messages().field("partner-response"));
    }

    /** An issue of another type if the project has one that needs no more than a summary, else a web link. */
    private Escalation withExample(Escalation escalation) {
        Optional<JsonNode> type = StreamSupport.stream(
                        jira.project().path("issueTypes").spliterator(), false)
                .filter(one -> !one.path("subtask").asBoolean())
                .filter(one -> !one.path("id").asText().equals(installation.id("issue-type")))
                .findFirst();
        if (type.isPresent()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("project", Map.of("key", settings.project()));
            fields.put("issuetype", Map.of("id", type.get().path("id").asText()));
            fields.put("summary", "The checkout for guests asks for a password");
            Answer made = jira.admin().post("/rest/api/2/issue", Map.of("fields", fields));
            if (made.status() == 201) {
                return escalation.withExample(made.json().path("key").asText());
            }
        }
        return escalation.withWebLink("https://support.example.com/cases/4711");
    }

    private void rest(Person person, String language, Escalation escalation) {
        ReadinessApi readiness = new ReadinessApi(person.jira());
        report.step(Area.REST, language + ": readiness answers in it, of one and of many", () -> {
            assertThat(readiness.of(escalation).path("language").asText()).startsWith(language);
            JsonNode many = readiness
                    .askForMany(escalation.key(), settings.project() + "-999999")
                    .json(200);
            assertThat(many.toString()).contains(escalation.key());
            assertThat(many.toString()).contains("\"status\":404");
        });
        report.step(Area.REST, language + ": the brief comes in its three formats, in English", () -> {
            for (String format : List.of("markdown", "html", "text")) {
                Answer brief = person.jira()
                        .get("/rest/partner-escalation/1.0/issue/" + escalation.key() + "/brief?format=" + format)
                        .expect(200);
                assertThat(brief.text()).contains(escalation.key());
            }
        });
        report.step(Area.REST, language + ": options have their names in it", () -> {
            JsonNode options =
                    person.jira().get("/rest/partner-escalation/1.0/options").json(200);
            assertThat(options.path("language").asText()).startsWith(language);
            if (!language.equals("en")) {
                assertThat(options.path("fields")
                                .path(installation.field("scope-outcome"))
                                .findValuesAsText("label"))
                        .contains(person.messages().option("scope-outcome", "in-scope-not-delivered"));
            }
        });
        report.step(Area.ACCESS, language + ": who is not signed in is refused", () -> {
            Answer answer = new ReadinessApi(jira.unauthenticated()).ask(escalation.key());
            assertWithMessage("%s", answer).that(answer.status()).isAnyOf(401, 403);
        });
        report.step(Area.ACCESS, language + ": a body that is no JSON is the client's fault", () -> {
            Answer answer = person.jira().send("POST", ReadinessApi.BULK, "application/json", "no JSON");
            report.fact("A body that is no JSON is answered with " + answer.status());
            assertWithMessage("%s", answer).that(answer.status()).isIn(List.of(400, 415, 422));
        });
    }

    /** Whoever chose no language is answered in one that the request names. */
    private void headerLanguage(ProfileLanguage profile) {
        if (!profile.isKnown() || !report.exclusively(profile::forget)) {
            report.skip(
                    Area.HEADER_LANGUAGE,
                    "Jira does not let a user choose no language by REST, so Accept-Language was not tried");
            return;
        }
        report.step(Area.HEADER_LANGUAGE, "Who chose no language is answered in that of Accept-Language", () -> {
            Person person = person(jira.name(), jira.admin(), Locale.US);
            Escalation escalation = person.createsEscalation();
            for (String language : RemoteSettings.LANGUAGES) {
                JiraClient asking = jira.admin().with("Accept-Language", language);
                assertThat(new ReadinessApi(asking)
                                .of(escalation)
                                .path("language")
                                .asText())
                        .startsWith(language);
            }
        });
    }
}
