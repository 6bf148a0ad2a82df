package dev.partnerescalation.host.page.admin;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A user with a browser: signs in, reads pages, and sends their forms as they are. */
final class Visitor {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String url;
    private int status;
    private String body = "";

    private Visitor(String url) {
        this.url = url;
    }

    static Visitor nobody(String url) {
        return new Visitor(url);
    }

    static Visitor as(String name, String url) {
        Visitor visitor = new Visitor(url);
        visitor.submit(visitor.read("/login.jsp"), "login-form", Map.of("os_username", name, "os_password", name));
        return visitor;
    }

    /** The status of the last answer. */
    int status() {
        return status;
    }

    /** The last answer as it came. */
    String body() {
        return body;
    }

    /** A page, whatever its status; redirects are followed. */
    Document read(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).build());
    }

    /** A page that must be there. */
    Document find(String path) {
        Document page = read(path);
        assertWithMessage(path + "\n" + page.text()).that(status).isEqualTo(200);
        return page;
    }

    /** Sends a form by its id with some fields changed. */
    Document submit(Document page, String formId, Map<String, String> changed) {
        assertWithMessage(page.text()).that(page.select("form#" + formId)).hasSize(1);
        return submit((FormElement) page.expectFirst("form#" + formId), changed);
    }

    Document submit(Element form, Map<String, String> changed) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        ((FormElement) form).formData().forEach(field -> fields.add(Map.entry(field.key(), field.value())));
        fields.removeIf(field -> changed.containsKey(field.getKey()));
        fields.addAll(changed.entrySet());
        if (form.attr("method").equals("get")) {
            return send(HttpRequest.newBuilder(URI.create(form.absUrl("action") + "?" + encoded(fields)))
                    .build());
        }
        return post(URI.create(form.absUrl("action")), fields);
    }

    /** Sends fields without any form. */
    Document post(String path, Map<String, String> fields) {
        return post(URI.create(url + path), fields.entrySet());
    }

    /** Follows a link of a page. */
    Document follow(Element link) {
        return send(HttpRequest.newBuilder(URI.create(link.absUrl("href"))).build());
    }

    private Document post(URI address, Collection<Map.Entry<String, String>> fields) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    private static String encoded(Collection<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Sends a form with a file, as a browser does. */
    Document upload(Element form, String fileName, byte[] content) {
        return upload(
                URI.create(form.absUrl("action")),
                form.expectFirst("input[name=atl_token]").val(),
                fileName,
                content);
    }

    Document upload(URI address, String token, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--line\r\nContent-Disposition: form-data; name=\"atl_token\"\r\n\r\n" + token + "\r\n"
                        + "--line\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/java-archive\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--line--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends JSON, as a script of a signed-in user would. */
    Document json(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private Document send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            status = answer.statusCode();
            body = answer.body();
            return Jsoup.parse(body, answer.uri().toString());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The token that the forms of a page carry. */
    static String tokenOf(Document page) {
        return page.expectFirst("input[name=atl_token]").val();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
