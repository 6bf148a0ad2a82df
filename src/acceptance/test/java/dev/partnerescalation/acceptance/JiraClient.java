package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody's HTTP client: sends what it is told, as one user or unauthenticated, and never interprets the answer. */
final class JiraClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String base;
    private final Map<String, String> headers;
    private final Duration patience;

    private JiraClient(String base, Map<String, String> headers, Duration patience) {
        this.base = base;
        this.headers = headers;
        this.patience = patience;
    }

    /** Unauthenticated. */
    static JiraClient anonymous(String base) {
        return new JiraClient(base, Map.of(), Duration.ofSeconds(60));
    }

    /** The same Jira for a user of the demo, whose password is the name. */
    JiraClient as(String user) {
        return as(user, user);
    }

    JiraClient as(String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** The same Jira for a user who signs in once, as a browser does; quicker than a password with every request. */
    JiraClient signedInAs(String user) {
        String cookie = post("/rest/auth/1/session", Map.of("username", user, "password", user))
                .expect(200)
                .header("Set-Cookie");
        return with("Cookie", cookie.split(";")[0]);
    }

    /** The same client with one more header. */
    JiraClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new JiraClient(base, Map.copyOf(more), patience);
    }

    /** The same Jira for whoever holds this personal access token. */
    JiraClient withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same client, waiting longer or shorter for an answer. */
    JiraClient waiting(Duration longest) {
        return new JiraClient(base, headers, longest);
    }

    String base() {
        return base;
    }

    Answer get(String path) {
        return send("GET", path, null, null);
    }

    Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    Answer put(String path, Object body) {
        return send("PUT", path, "application/json", json(body));
    }

    /** Sends a body exactly as it stands. */
    Answer send(String method, String path, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.body(), response.headers());
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + path + " got no answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", interrupted);
        }
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("No JSON can be made of " + body, unwritable);
        }
    }
}
