package dev.partnerescalation.host;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.TinyApp;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Starts the program as people do: as a separate process, without a terminal. */
public final class MainTest {

    private static final String HELLO =
            """
            import jakarta.ws.rs.*;
            @Path("hello") public class Hello { @GET @Produces("text/plain") public String hello() { return "%s"; } }
            """;

    /** Takes two seconds, then leaves a file. */
    private static final String SLOW =
            """
            import jakarta.ws.rs.*;
            @Path("hello") public class Hello {
                @GET public String hello() throws Exception {
                    Thread.sleep(2000);
                    java.nio.file.Path mark = java.nio.file.Path.of("%s");
                    if (java.nio.file.Files.notExists(mark)) java.nio.file.Files.createFile(mark);
                    return "done";
                }
            }
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<Process> started = new ArrayList<>();

    @After
    public void stopAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        if (Runtime.version().feature() >= 24) {
            // From 24 on the virtual machine itself warns about Felix, before any line of local Jira.
            command.add(1, "--sun-misc-unsafe-memory-access=allow");
        }
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(folder.newFile("nothing" + started.size())))
                .redirectError(folder.getRoot()
                        .toPath()
                        .resolve("stderr" + started.size())
                        .toFile())
                .start();
        started.add(process);
        return process;
    }

    private String errors(Process process) throws IOException {
        return Files.readString(folder.getRoot().toPath().resolve("stderr" + started.indexOf(process)));
    }

    /** The one sentence on the error stream of a start that fails. */
    private String failure(String... arguments) throws Exception {
        Process process = start(arguments);
        assertWithMessage("ends by itself")
                .that(process.waitFor(60, TimeUnit.SECONDS))
                .isTrue();
        String errors = errors(process);
        assertWithMessage(errors).that(process.exitValue()).isEqualTo(1);
        assertWithMessage(errors).that(errors.lines().count()).isEqualTo(1);
        return errors.strip();
    }

    private Process running(Path data, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(more));
        Process process = start(arguments.toArray(String[]::new));
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        lineOf(process, out, "Stop it with");
        return process;
    }

    /** Reads on until a line begins like this. */
    private String lineOf(Process process, BufferedReader out, String beginning) throws IOException {
        for (String line = out.readLine(); ; line = out.readLine()) {
            assertWithMessage(errors(process)).that(line).isNotNull();
            if (line.startsWith(beginning)) {
                return line;
            }
        }
    }

    @Test
    public void aPortInUseIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(failure("--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is in use by another program; stop that program or choose another port.");
        }
    }

    @Test
    public void aBrokenDatabaseIsOneSentenceAndStaysAsItIs() throws Exception {
        Path data = folder.newFolder("data").toPath();
        Path file = data.resolve("local-jira.mv.db");
        byte[] garbage = "this is not a database".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, garbage);

        String sentence = failure("--port", "0", "--data", data.toString());

        assertThat(sentence).startsWith("The database in " + data + " cannot be opened and was left as it is (");
        assertThat(Files.readAllBytes(file)).isEqualTo(garbage);
    }

    @Test
    public void aDatabaseBelongsToOneProcessAndIsFreeAgainAfterwards() throws Exception {
        Path data = folder.newFolder("data").toPath();
        Process first = running(data);

        assertThat(failure("--port", "0", "--data", data.toString()))
                .isEqualTo(
                        "The database in " + data + " is in use by another process; stop the other local Jira first.");

        first.destroy();
        assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertWithMessage("a clean end says nothing").that(errors(first)).isEmpty();
        running(data);
    }

    @Test
    public void anAppThatCannotBeInstalledIsOneSentence() throws Exception {
        Path unresolved = new TinyApp("tiny")
                .header("Import-Package", "com.example.gone")
                .build(folder.getRoot().toPath().resolve("tiny.jar"));
        Path broken = new TinyApp("broken")
                .beans("<bean id='b' class='tiny.Nowhere'/>")
                .build(folder.getRoot().toPath().resolve("broken.jar"));

        assertThat(failure("--port", "0", "--app", unresolved.toString()))
                .isEqualTo("tiny.jar cannot be installed: it imports a package that local Jira does not offer:"
                        + " com.example.gone");
        assertThat(failure("--port", "0", "--app", broken.toString())).contains("tiny.Nowhere");
        assertThat(failure("--port", "0", "--app", "nowhere.jar"))
                .isEqualTo("nowhere.jar cannot be installed: there is no such file");
    }

    @Test
    public void wrongArgumentsAreOneSentence() throws Exception {
        assertThat(failure("--prot", "1")).startsWith("Unknown argument --prot.");
        assertThat(failure("--port", "99999")).contains("99999");
        assertThat(failure("--data")).startsWith("The argument --data needs a value.");
    }

    @Test
    public void aRequestAfterTheStartThatFailsEndsTheProgram() throws Exception {
        String sentence = failure("--port", "0", "--after-start", "POST /rest/nope/1.0/setup");

        assertThat(sentence).startsWith("The request \"POST /rest/nope/1.0/setup\" was answered with 404: ");
    }

    @Test
    public void noClientIsAnsweredBeforeTheRequestsOfTheStartAreDone() throws Exception {
        Path mark = folder.getRoot().toPath().resolve("done");
        Path jar = app("slow", SLOW.formatted(mark))
                .build(folder.getRoot().toPath().resolve("slow.jar"));
        int port = freePort();
        Process process = start(
                "--port", String.valueOf(port), "--app", jar.toString(), "--after-start", "GET /rest/tiny/1.0/hello");

        Optional<String> first = Optional.empty();
        while (first.isEmpty()) {
            assertWithMessage(errors(process)).that(process.isAlive()).isTrue();
            first = answer("http://localhost:" + port + "/jira/rest/api/2/serverInfo", Duration.ofSeconds(1));
        }

        assertWithMessage("the request of the start was done at the first answer")
                .that(Files.exists(mark))
                .isTrue();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).isEqualTo("GET /rest/tiny/1.0/hello: 200");
        assertThat(out.readLine()).startsWith("Local Jira is ready at http://localhost:" + port + "/jira (");
    }

    @Test
    public void aChangedJarReplacesTheAppAndABrokenOneDoesNot() throws Exception {
        Path jar = folder.getRoot().toPath().resolve("tiny.jar");
        app("tiny", HELLO.formatted("first")).build(jar);
        Process process = start("--port", "0", "--app", jar.toString());
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String url = lineOf(process, out, "Local Jira is ready at ").split(" ")[5];
        assertThat(hello(url)).hasValue("first");

        app("tiny", HELLO.formatted("second")).build(jar);
        assertThat(lineOf(process, out, "tiny.jar")).isEqualTo("tiny.jar changed: the app was replaced.");
        assertThat(hello(url)).hasValue("second");

        Files.writeString(jar, "not a jar");
        assertThat(lineOf(process, out, "tiny.jar")).startsWith("tiny.jar changed, but the app runs on as it was: ");
        assertThat(hello(url)).hasValue("second");

        Files.delete(jar);
        app("tiny", HELLO.formatted("third")).build(jar);
        assertThat(lineOf(process, out, "tiny.jar")).isEqualTo("tiny.jar changed: the app was replaced.");
        assertThat(hello(url)).hasValue("third");
    }

    private static TinyApp app(String key, String source) {
        return new TinyApp(key)
                .header("Import-Package", "jakarta.ws.rs;version=\"[3.1,4)\"")
                .modules("<rest key='r' path='/tiny' version='1.0'/>")
                .java("Hello", source);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        }
    }

    private static Optional<String> hello(String url) throws InterruptedException {
        return answer(url + "/rest/tiny/1.0/hello", Duration.ofSeconds(30));
    }

    /** What an administrator is answered; empty if there was no answer in time. */
    private static Optional<String> answer(String url, Duration patience) throws InterruptedException {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Basic " + login)
                .timeout(patience)
                .build();
        try {
            return Optional.of(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    @Test
    public void theLogLiesBesideTheDatabaseAndARequestAfterTheStartIsSent() throws Exception {
        Path data = folder.newFolder("data").toPath();

        running(data, "--after-start", "GET /rest/api/2/myself");

        assertThat(Files.exists(data.resolve("local-jira.log"))).isTrue();
    }
}
