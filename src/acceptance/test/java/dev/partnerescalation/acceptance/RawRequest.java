package dev.partnerescalation.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as bytes, for headers that no HTTP library lets a client send.
 *
 * @param base the address of Jira
 * @param method as {@code GET}
 * @param path below the base
 * @param headers what is sent besides host, length and the end of the connection; a header of this map takes the place of those
 * @param body "" for none
 */
record RawRequest(String base, String method, String path, Map<String, String> headers, String body) {

    /** The same request with one more header, or another value of one. */
    RawRequest with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new RawRequest(base, method, path, more, body);
    }

    /** The same request of a user of the demo. */
    RawRequest as(String user) {
        byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** Sends it; the whole answer as text, with its status line and its headers. */
    String send() {
        URI uri = URI.create(base + path);
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("Host", uri.getHost() + ":" + uri.getPort());
        sent.put("Connection", "close");
        if (!body.isEmpty()) {
            sent.put("Content-Type", "application/json");
            sent.put("Content-Length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
        }
        headers.forEach((name, value) -> {
            sent.keySet().removeIf(name::equalsIgnoreCase);
            sent.put(name, value);
        });
        StringBuilder request = new StringBuilder(method + " " + uri.getRawPath()
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()) + " HTTP/1.1\r\n");
        sent.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("\r\n").append(body);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + path + " got no answer", broken);
        }
    }

    /** Sends it; the status alone. */
    int status() {
        String answer = send();
        String[] words = answer.split(" ", 3);
        if (words.length < 3) {
            throw new AssertionError(method + " " + path + " was answered with: " + answer);
        }
        return Integer.parseInt(words[1]);
    }
}
