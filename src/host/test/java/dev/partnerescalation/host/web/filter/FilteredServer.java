package dev.partnerescalation.host.web.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.Call;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.fragment.AppFragments;
import dev.partnerescalation.host.fragment.PageReader;
import dev.partnerescalation.host.fragment.WebResources;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.HttpServer;
import dev.partnerescalation.host.web.PageApp;
import dev.partnerescalation.host.web.RestApps;
import dev.partnerescalation.host.wiring.Domain;
import dev.partnerescalation.host.wiring.Filters;
import dev.partnerescalation.host.wiring.PageResources;
import dev.partnerescalation.host.wiring.RestResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.rules.ExternalResource;

/** A web server with the real filters and with the resources about users, and nothing else. */
final class FilteredServer extends ExternalResource {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final HttpClient client = HttpClient.newHttpClient();
    private Database database;
    private HttpServer server;

    @Override
    protected void before() {
        database = new Database("jdbc:h2:mem:" + UUID.randomUUID());
        CurrentUser current = new CurrentUser();
        BaseUrl url = new BaseUrl();
        ApiProxies proxies = new ApiProxies(new RefusedCalls(), new FaultInjection());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Domain domain = new Domain(database, proxies, current, name -> Optional.empty(), url, clock);
        domain.seedWhenEmpty(false);
        RestApps rest = new RestApps(current, (user, permission) -> false);
        RestResources resources = new RestResources(domain);
        rest.addLocal(List.of("/rest/api/2"), resources.ofJira(), this::inTransaction);
        resources.others().forEach((root, some) -> rest.addLocal(List.of(root), some, this::inTransaction));
        CurrentRequest currentRequest = new CurrentRequest();
        AppFragments none = new AppFragments(
                new WebResources(),
                PageReader.signedIn(current, domain.users().users(), domain.texts()),
                new RefusedCalls());
        PageRenderer pages = new PageRenderer(
                current,
                currentRequest,
                (user, permission) -> false,
                none,
                url,
                domain.users().users()::theme);
        PageApp pageApp = new PageApp(
                new PageResources(domain, resources, pages).aboutUser(), this::inTransaction, currentRequest, pages);
        server = new HttpServer(0, "/jira", Filters.all(domain, currentRequest), rest, pageApp, url);
        server.open();
    }

    private Object inTransaction(Call call) throws Throwable {
        return database.inTransaction(() -> {
            try {
                return call.make();
            } catch (RuntimeException | Error fault) {
                throw fault;
            } catch (Throwable fault) {
                throw new IllegalStateException(fault);
            }
        });
    }

    @Override
    protected void after() {
        server.close();
        database.close();
    }

    String url() {
        return server.url();
    }

    int port() {
        return URI.create(server.url()).getPort();
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a request; the headers are names and values in turn. */
    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url() + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, Map<String, ?> body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send("POST", path, HttpRequest.BodyPublishers.ofString(json(body)), all);
    }

    /** The first line of the answer to a request as the test writes it: with a host that no client would send. */
    String firstLine(String request) {
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String json(Map<String, ?> body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
