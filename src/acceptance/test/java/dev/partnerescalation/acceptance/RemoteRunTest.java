package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The run against any Jira, against one that is another process and is known by its address alone. */
public final class RemoteRunTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Process process;
    private static String url;
    private static JiraClient admin;

    private final List<String> said = new ArrayList<>();

    /** Starts a program of the class path, without a terminal. */
    private static Process start(String name, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(FOLDER.newFile(name + "-in")))
                .redirectError(FOLDER.newFile(name + "-errors"))
                .start();
    }

    /** Reads on until a line begins like this. */
    private static String lineOf(Process program, String beginning) throws IOException {
        BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = out.readLine();
        }
        assertWithMessage("The program ended").that(line).isNotNull();
        return line;
    }

    @BeforeClass
    public static void startAnotherProcess() throws IOException {
        process = start(
                "jira",
                "dev.partnerescalation.host.Main",
                "--stop-with-parent",
                "--port",
                "0",
                "--app",
                App.jar().toString());
        String ready = "Local Jira is ready at ";
        String line = lineOf(process, ready);
        url = line.substring(ready.length()).split(" ")[0];
        admin = JiraClient.anonymous(url).as("admin");
    }

    @AfterClass
    public static void stopIt() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static String tokenOf(String user) {
        return JiraClient.anonymous(url)
                .as(user)
                .post("/rest/pat/latest/tokens", Map.of("name", "remote run"))
                .json(201)
                .path("rawToken")
                .asText();
    }

    private static Map<String, String> settings(String token) {
        return new HashMap<>(Map.of("jira.url", url, "jira.token", token));
    }

    private int run(Map<String, String> settings, Path report) {
        return new RemoteRun(said::add).tell(settings::get, report);
    }

    private static String answerTo(int point, String report) {
        int start = report.indexOf("\n" + point + ". **");
        int end = report.indexOf("\n" + (point + 1) + ". **", start);
        assertWithMessage("The report answers point " + point).that(start).isAtLeast(0);
        return report.substring(start, end < 0 ? report.indexOf("\n## Steps") : end);
    }

    @Test
    public void theStoryIsToldInThreeLanguagesByOneAccountAndLeavesNoProject() throws IOException {
        Path file = FOLDER.getRoot().toPath().resolve("one/report.md");
        String token = tokenOf("admin");

        int exit = run(settings(token), file);

        assertWithMessage("%s", String.join("\n", said)).that(exit).isEqualTo(0);
        String report = Files.readString(file);
        assertThat(report).doesNotContain("failed");
        assertThat(report).doesNotContain(token);
        OpenPoints.read().forEach((point, text) -> assertThat(answerTo(point, report))
                .containsMatch("\\*\\*(proved|proved in part|not asked)\\*\\*"));
        assertThat(answerTo(1, report)).contains("**proved**");
        assertThat(answerTo(6, report)).contains("**proved in part**");
        assertThat(answerTo(10, report)).contains("not asked: Who is no administrator is refused");
        assertThat(report).contains("de: prepared, it is handed over | passed");
        admin.get("/rest/api/2/project/PEREMOTE").expect(404);
        admin.get("/rest/api/2/issue/PEREMOTE-1").expect(404);
        assertThat(admin.get("/rest/api/2/myself").json(200).path("locale").asText())
                .isEqualTo("en_US");
        assertThat(report).contains("- PEREMOTE: Workflow Scheme with Partner Escalation (project.");
        new Administration(admin).plan("SHOP").expect(200);
        Visitor.signedIn(url, "admin")
                .get("/secure/admin/PartnerEscalationSetup!default.jspa")
                .expect(200);
    }

    @Test
    public void withATokenForEachLanguageEachUserReadsTheirOwnAndIsNoAdministrator() throws IOException {
        Map<String, String> settings = settings(tokenOf("admin"));
        settings.put("jira.project", "PETHREE");
        settings.put("jira.token.en", tokenOf("claire"));
        settings.put("jira.token.nl", tokenOf("anneke"));
        settings.put("jira.token.de", tokenOf("johann"));
        Path file = FOLDER.getRoot().toPath().resolve("three/report.md");

        int exit = run(settings, file);

        assertWithMessage("%s", String.join("\n", said)).that(exit).isEqualTo(0);
        String report = Files.readString(file);
        assertThat(answerTo(10, report)).contains("proved: Who is no administrator is refused");
        assertThat(report).contains("nl: prepared, it is handed over | passed");
        admin.get("/rest/api/2/project/PETHREE").expect(404);
    }

    @Test
    public void aSecondRunGoesLikeTheFirst() throws IOException {
        Map<String, String> settings = settings(tokenOf("admin"));
        settings.put("jira.project", "PEAGAIN");
        settings.put("jira.token.nl", tokenOf("claire"));
        assertThat(run(settings, FOLDER.getRoot().toPath().resolve("first/report.md")))
                .isEqualTo(0);
        Path file = FOLDER.getRoot().toPath().resolve("second/report.md");

        int exit = run(settings, file);

        assertWithMessage("%s", String.join("\n", said)).that(exit).isEqualTo(0);
        assertThat(answerTo(6, Files.readString(file)))
                .contains("not asked: nl: claire of -Djira.token.nl reads en_US: choose the language in that profile");
    }

    @Test
    public void aRunThatIsStoppedInTheMiddleLeavesNoProjectAndNoLanguage() throws Exception {
        Process run = start(
                "stopped",
                "-Djira.url=" + url,
                "-Djira.token=" + tokenOf("admin"),
                "-Djira.project=PESTOP",
                RemoteRun.class.getName(),
                FOLDER.getRoot().toPath().resolve("stopped/report.md").toString());
        lineOf(run, "  ok      nl: an escalation is created");

        run.destroy();
        run.waitFor();

        admin.get("/rest/api/2/project/PESTOP").expect(404);
        assertThat(admin.get("/rest/api/2/myself").json(200).path("locale").asText())
                .isEqualTo("en_US");
    }

    private void isOneSentenceAndLeavesNothing(Map<String, String> settings, String sentence) {
        String before = admin.get("/rest/api/2/project").expect(200).text();
        Path file = FOLDER.getRoot().toPath().resolve("none/report.md");

        assertThat(run(settings, file)).isEqualTo(1);

        assertThat(said).hasSize(1);
        assertThat(said.get(0)).contains(sentence);
        assertThat(file.toFile().exists()).isFalse();
        assertThat(admin.get("/rest/api/2/project").expect(200).text()).isEqualTo(before);
    }

    @Test
    public void aWrongTokenIsOneSentence() {
        isOneSentenceAndLeavesNothing(
                settings("wrong"), "make a personal access token in the profile of a Jira administrator");
    }

    @Test
    public void whatIsNoTokenIsNeverPrinted() {
        isOneSentenceAndLeavesNothing(settings("secret\nsecret"), "-Djira.token holds is no token");
        assertThat(said.get(0)).doesNotContain("secret");
    }

    @Test
    public void aTokenWithoutAdministratorsRightsIsOneSentence() {
        isOneSentenceAndLeavesNothing(settings(tokenOf("claire")), "claire, who is no Jira administrator");
    }

    @Test
    public void anAppThatIsNotThereIsOneSentence() {
        Administration administration = new Administration(admin);
        administration.disableApp();
        try {
            isOneSentenceAndLeavesNothing(settings(tokenOf("admin")), "The app is not installed in this Jira");
        } finally {
            administration.enableApp();
        }
    }

    @Test
    public void aProjectKeyThatIsTakenIsOneSentence() {
        Map<String, String> settings = settings(tokenOf("admin"));
        settings.put("jira.project", "SHOP");
        isOneSentenceAndLeavesNothing(settings, "choose a key that is free with -Djira.project=KEY");
    }

    @Test
    public void anAddressThatIsNoJiraIsOneSentence() {
        Map<String, String> elsewhere = settings("any");
        elsewhere.put("jira.url", "http://localhost:1");
        isOneSentenceAndLeavesNothing(elsewhere, "No Jira answers at http://localhost:1");
        said.clear();
        elsewhere.put("jira.url", url + "/nowhere");
        isOneSentenceAndLeavesNothing(elsewhere, "is not Jira's REST API (status 404)");
        said.clear();
        elsewhere.put("jira.url", "jira");
        isOneSentenceAndLeavesNothing(elsewhere, "correct -Djira.url");
    }

    @Test
    public void whatIsNotGivenIsOneSentence() {
        isOneSentenceAndLeavesNothing(Map.of(), "Say which Jira: -Djira.url=");
        said.clear();
        // What Maven leaves of a property that was not given.
        isOneSentenceAndLeavesNothing(
                new LinkedHashMap<>(Map.of("jira.url", url, "jira.token", "${env.JIRA_TOKEN}")),
                "Give the personal access token");
        said.clear();
        isOneSentenceAndLeavesNothing(
                Map.of("jira.url", url, "jira.token", "any", "jira.project", "with space"), "correct -Djira.project");
    }
}
