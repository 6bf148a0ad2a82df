package dev.partnerescalation.host.page.form;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A simple browser: keeps cookies, reads pages, and sends forms as they are. */
public final class Browser {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String url;
    private final String user;

    public Browser(String url, String user) {
        this.url = url;
        this.user = user;
    }

    /** What came back: a page, or the way to another one. */
    public record Answer(int status, String location, Document page) {

        public FormElement form() {
            assertWithMessage(page.text()).that(page.select("main form")).hasSize(1);
            return (FormElement) page.selectFirst("main form");
        }

        /** The key of the issue that the browser is sent to. */
        public String key() {
            assertWithMessage("Refused: %s", page.text()).that(status).isEqualTo(303);
            assertThat(location).startsWith("/browse/");
            return location.substring("/browse/".length());
        }

        public String error(String fieldId) {
            Element error = page.getElementById(fieldId + "-error");
            return error == null ? "" : error.text();
        }

        public String value(String id) {
            Element input = page.expectFirst("#" + id);
            return input.nameIs("textarea") ? input.wholeText() : input.val();
        }
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    /** Sends a form as it stands; line breaks of texts become two characters, as in every browser. */
    public Answer submit(FormElement form) {
        // jsoup trims the text of a textarea, browsers do not.
        Map<String, String> texts = new TreeMap<>();
        form.select("textarea").forEach(area -> texts.put(area.attr("name"), area.wholeText()));
        // jsoup takes the first option of a list of which nothing is taken, browsers do so only where one must be.
        List<String> nothing =
                form.select("select[multiple]:not(:has(option[selected]))").eachAttr("name");
        String fields = form.formData().stream()
                .filter(pair -> !nothing.contains(pair.key()))
                .map(pair -> pair.value(texts.getOrDefault(pair.key(), pair.value())))
                .map(pair -> encoded(pair.key()) + "=" + encoded(pair.value().replaceAll("\r?\n", "\r\n")))
                .collect(Collectors.joining("&"));
        String path = form.attr("action").substring("/jira".length());
        return form.attr("method").equals("post") ? send("POST", path, fields) : get(path + "?" + fields);
    }

    public Answer post(String path, String fields) {
        return send("POST", path, fields);
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    /** Asks REST for the value of a field. */
    public JsonNode field(String issueKey, String fieldId) {
        return rest("GET", "/issue/" + issueKey, "").path("fields").path(fieldId);
    }

    /** Asks REST; the path is below {@code /rest/api/2}. */
    public JsonNode rest(String method, String path, String json) {
        HttpResponse<String> answer = exchange(method, "/rest/api/2" + path, "application/json", json);
        assertWithMessage(answer.body()).that(answer.statusCode()).isLessThan(300);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What REST says against a request; the path is below {@code /rest/api/2}. */
    public List<String> refusal(String method, String path, String json, int status) {
        HttpResponse<String> answer = exchange(method, "/rest/api/2" + path, "application/json", json);
        assertWithMessage(answer.body()).that(answer.statusCode()).isEqualTo(status);
        try {
            List<String> messages = new ArrayList<>();
            new ObjectMapper().readTree(answer.body()).path("errorMessages").forEach(one -> messages.add(one.asText()));
            return messages;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Answer send(String method, String path, String fields) {
        HttpResponse<String> answer = exchange(method, path, FORM, fields);
        String location = answer.headers().firstValue("Location").orElse("");
        return new Answer(
                answer.statusCode(),
                location.startsWith(url) ? location.substring(url.length()) : location,
                Jsoup.parse(answer.body()));
    }

    private HttpResponse<String> exchange(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (method.equals("POST") || !body.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (user != null) {
            request.header("Authorization", "Basic " + base64(user + ":" + user));
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";")[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
