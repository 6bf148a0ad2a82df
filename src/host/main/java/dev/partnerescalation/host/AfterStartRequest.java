package dev.partnerescalation.host;

import dev.partnerescalation.host.web.HttpServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * A request that local Jira sends to itself as its administrator, for example to let an app set up the demo project. It goes through the
 * web server like any other, but from inside: clients are let in afterwards.
 */
final class AfterStartRequest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private AfterStartRequest() {}

    /**
     * Sends it.
     *
     * @param request a method, a blank and a path below the address of local Jira
     * @return a line that tells the status
     * @throws StartFailed when the answer is an error, or there is none
     */
    static String send(HttpServer server, String request) {
        String answer = server.answer(text(URI.create(server.url()), request), PATIENCE);
        if (answer == null) {
            throw new StartFailed(
                    "The request \"" + request + "\" had no answer after " + PATIENCE.toSeconds() + " seconds.", null);
        }
        int status = Integer.parseInt(answer.split(" ", 3)[1]);
        if (status >= 400) {
            throw new StartFailed(
                    "The request \"" + request + "\" was answered with " + status + ": " + shortened(body(answer)),
                    null);
        }
        return request + ": " + status;
    }

    /** In version 1.0 of HTTP, so that the answer comes in one piece. */
    private static String text(URI url, String request) {
        String method = request.substring(0, request.indexOf(' '));
        String path = request.substring(request.indexOf(' ') + 1);
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        return String.join(
                "\r\n",
                method + " " + url.getRawPath() + path + " HTTP/1.0",
                "Host: " + url.getAuthority(),
                "Authorization: Basic " + login,
                "Content-Type: application/json",
                "Content-Length: 0",
                "Accept: application/json",
                "X-Atlassian-Token: no-check",
                "",
                "");
    }

    private static String body(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        return end < 0 ? "" : answer.substring(end);
    }

    private static String shortened(String body) {
        String line = body.replaceAll("\\s+", " ").strip();
        return line.length() > 500 ? line.substring(0, 500) + "..." : line;
    }
}
