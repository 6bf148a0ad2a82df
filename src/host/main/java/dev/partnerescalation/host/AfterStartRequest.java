package dev.partnerescalation.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A request that local Jira sends to itself as its administrator, for example to let an app set up the demo project. */
final class AfterStartRequest {

    private AfterStartRequest() {}

    /**
     * Sends it.
     *
     * @return a line with the status
     * @throws StartFailed when the answer is an error
     */
    static String send(String url, String request) {
        String method = request.substring(0, request.indexOf(' '));
        String path = request.substring(request.indexOf(' ') + 1);
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest http = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .timeout(Duration.ofMinutes(2))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(http, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new StartFailed(
                        "The request \"" + request + "\" was answered with " + answer.statusCode() + ": "
                                + shortened(answer.body()),
                        null);
            }
            return request + ": " + answer.statusCode();
        } catch (IOException fault) {
            throw new StartFailed("The request \"" + request + "\" failed: " + fault.getMessage(), fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("The request \"" + request + "\" was interrupted", interrupted);
        }
    }

    private static String shortened(String body) {
        String line = body.replaceAll("\\s+", " ").strip();
        return line.length() > 500 ? line.substring(0, 500) + "..." : line;
    }
}
