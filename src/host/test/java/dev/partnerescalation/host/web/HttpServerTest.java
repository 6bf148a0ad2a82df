package dev.partnerescalation.host.web;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.partnerescalation.host.api.Call;
import dev.partnerescalation.host.api.CallInterceptor;
import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public final class HttpServerTest {

    private final CurrentUser currentUser = new CurrentUser();
    private final List<String> transactions = new ArrayList<>();
    private HttpServer server;
    private RestApps rest;
    private Http http;

    @Before
    public void start() {
        rest = new RestApps(
                currentUser,
                (user, permission) ->
                        user.name().equals("root") || (user.name().equals("admin") && permission.equals("ADMINISTER")));
        CallInterceptor transaction = call -> {
            try {
                Object result = call.make();
                transactions.add("commit");
                return result;
            } catch (Throwable fault) {
                transactions.add("rollback");
                throw fault;
            }
        };
        rest.addLocal(List.of("/rest/api/2", "/rest/api/latest"), List.of(new Own()), transaction);
        rest.add("/rest/tiny/1.0", List.of(Guarded.class, OpenClass.class), HttpServerTest::build);
        server = new HttpServer(0, "/jira", List.of(filter()), rest, noPages(), new BaseUrl());
        server.open();
        http = new Http(server.url());
    }

    @After
    public void stop() {
        server.close();
    }

    /** Believes what the client says about itself: the real filters have other tests. */
    private Filter filter() {
        return (request, response, chain) -> {
            String login = ((HttpServletRequest) request).getHeader("Authorization");
            if (login != null) {
                String name = new String(Base64.getDecoder().decode(login.substring(6)), StandardCharsets.UTF_8)
                        .split(":")[0];
                currentUser.set(new User(name, name, name, name, Locale.US, ZoneOffset.UTC, true, 1));
            }
            try {
                chain.doFilter(request, response);
            } finally {
                currentUser.set(null);
            }
        };
    }

    private static PageApp noPages() {
        return new PageApp(List.of(), Call::make, new CurrentRequest(), (status, sentences) -> Response.status(status)
                .type("text/html")
                .entity(String.join(" ", sentences))
                .build());
    }

    private static <T> T build(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A resource of local Jira. */
    @Path("/own")
    public static final class Own {

        @GET
        @Produces("application/json")
        public Map<String, Object> good(@QueryParam("known") String known) {
            return Map.of("answer", 42);
        }

        @GET
        @Path("/refused")
        public Object refused() {
            throw Fault.field("summary", "You must specify a summary of the issue.");
        }

        @GET
        @Path("/broken")
        public Object broken() {
            throw new IllegalStateException("select secret from table");
        }

        @POST
        @Consumes("application/json")
        @Produces("application/json")
        public Map<String, Object> echo(Map<String, Object> body) {
            return body;
        }
    }

    /** A resource of an app. */
    @Path("/guarded")
    public static final class Guarded {

        @GET
        @Path("/nothing")
        public String nothing() {
            return "in";
        }

        @GET
        @Path("/licensed")
        @LicensedOnly
        public String licensed() {
            return "in";
        }

        @GET
        @Path("/unlicensed")
        @UnlicensedSiteAccess
        public String unlicensed() {
            return "in";
        }

        @GET
        @Path("/admin")
        @AdminOnly
        public String admin() {
            return "in";
        }

        @GET
        @Path("/system")
        @SystemAdminOnly
        public String system() {
            return "in";
        }

        @GET
        @Path("/anonymous")
        @AnonymousSiteAccess
        public String anonymous() {
            return "in";
        }

        @GET
        @Path("/unrestricted")
        @UnrestrictedAccess
        public String unrestricted() {
            return "in";
        }
    }

    /** An app's resource whose class is open and one of whose methods is not. */
    @Path("/open")
    @UnrestrictedAccess
    public static final class OpenClass {

        @GET
        public String open() {
            return "in";
        }

        @GET
        @Path("/admin")
        @AdminOnly
        public String admin() {
            return "in";
        }
    }

    private void assertAccess(String path, int anonymous, int user, int admin, int root) {
        String full = "/rest/tiny/1.0" + path;
        assertWithMessage(path + " anonymous")
                .that(http.get(null, full).statusCode())
                .isEqualTo(anonymous);
        assertWithMessage(path + " user")
                .that(http.get("claire", full).statusCode())
                .isEqualTo(user);
        assertWithMessage(path + " admin")
                .that(http.get("admin", full).statusCode())
                .isEqualTo(admin);
        assertWithMessage(path + " root")
                .that(http.get("root", full).statusCode())
                .isEqualTo(root);
    }

    @Test
    public void annotationsOfAppsAreHonoured() {
        assertAccess("/guarded/nothing", 401, 200, 200, 200);
        assertAccess("/guarded/licensed", 401, 200, 200, 200);
        assertAccess("/guarded/unlicensed", 401, 200, 200, 200);
        assertAccess("/guarded/admin", 401, 403, 200, 200);
        assertAccess("/guarded/system", 401, 403, 403, 200);
        assertAccess("/guarded/anonymous", 200, 200, 200, 200);
        assertAccess("/guarded/unrestricted", 200, 200, 200, 200);
    }

    @Test
    public void theMethodsAnnotationComesBeforeTheClasss() {
        assertAccess("/open", 200, 200, 200, 200);
        assertAccess("/open/admin", 401, 403, 200, 200);
    }

    @Test
    public void latestIsTheSameAsTwo() {
        assertThat(http.get(null, "/rest/api/2/own").body()).isEqualTo("{\"answer\":42}");
        assertThat(http.get(null, "/rest/api/latest/own").body()).isEqualTo("{\"answer\":42}");
    }

    @Test
    public void aRequestToLocalJiraIsOneTransaction() {
        http.get(null, "/rest/api/2/own");
        http.get(null, "/rest/api/2/own/refused");
        http.get(null, "/rest/api/2/own/broken");
        http.get("admin", "/rest/tiny/1.0/guarded/admin");

        assertThat(transactions)
                .containsExactly("commit", "rollback", "rollback")
                .inOrder();
    }

    @Test
    public void aFaultOfAFieldHasJirasShape() {
        HttpResponse<String> answer = http.get(null, "/rest/api/2/own/refused");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"errorMessages\":[],\"errors\":"
                        + "{\"summary\":\"You must specify a summary of the issue.\"}}");
    }

    @Test
    public void anInternalErrorShowsAReferenceAndNothingElse() {
        HttpResponse<String> answer = http.get(null, "/rest/api/2/own/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .matches("\\{\"errorMessages\":\\[\"Internal error\\. The log of local Jira tells more under the"
                        + " reference [0-9a-f]{8}\\.\"],\"errors\":\\{}}");
    }

    @Test
    public void badBodiesAre400InJirasShapeWithoutClassNames() {
        for (String body : List.of("", "null", "{", "[]", "\"x\"", "{\"a\":}", "{\"a\":1")) {
            HttpResponse<String> answer = http.send(null, "POST", "/rest/api/2/own", "application/json", body);

            assertWithMessage(body).that(answer.statusCode()).isEqualTo(400);
            assertWithMessage(body).that(answer.body()).startsWith("{\"errorMessages\":[\"");
            assertWithMessage(body).that(answer.body()).doesNotContainMatch("java\\.|Exception|jackson");
        }
    }

    @Test
    public void bodiesAreUtf8InBothDirections() {
        String body = "{\"a\":\"Grüße, 日本\"}";

        assertThat(http.send(null, "POST", "/rest/api/2/own", "application/json", body)
                        .body())
                .isEqualTo(body);
    }

    @Test
    public void unknownPathsAreNamed() {
        for (String path : List.of("/rest/nope/1.0/x", "/rest/api/2/nope", "/rest/api/2/own/nope", "/rest/api/3/own")) {
            HttpResponse<String> answer = http.get("admin", path);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .isEqualTo("{\"errorMessages\":[\"Local Jira does not emulate " + path + ".\"],\"errors\":{}}");
        }
        assertThat(http.get("admin", "/secure/Nope.jspa").statusCode()).isEqualTo(404);
    }

    @Test
    public void aQueryParameterThatNothingReadsIsRefusedByName() {
        HttpResponse<String> refused = http.get("admin", "/rest/api/2/own?known=1&workflowName=jira");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Local Jira does not emulate the query parameter 'workflowName' here.");
        assertThat(http.get("admin", "/rest/api/latest/own?known=1&_=1700000000")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void wrongMethodsAndTypesAreSaid() {
        HttpResponse<String> method = http.send(null, "DELETE", "/rest/api/2/own", null, null);
        HttpResponse<String> type = http.send(null, "POST", "/rest/api/2/own", "text/plain", "x");

        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.body()).contains("DELETE");
        assertThat(method.headers().firstValue("Allow").orElseThrow()).contains("POST");
        assertThat(type.statusCode()).isEqualTo(415);
        assertThat(type.body()).startsWith("{\"errorMessages\":[\"");
    }

    @Test
    public void resourcesOfAnAppComeAndGo() {
        rest.remove("/rest/tiny/1.0");
        assertThat(http.get("admin", "/rest/tiny/1.0/open").statusCode()).isEqualTo(404);

        rest.add("/rest/tiny/1.0", List.of(OpenClass.class), HttpServerTest::build);
        assertThat(http.get("admin", "/rest/tiny/1.0/open").statusCode()).isEqualTo(200);
        assertThat(http.get("admin", "/rest/tiny/1.0/guarded/admin").statusCode())
                .isEqualTo(404);
    }

    @Test
    public void theStateIsThereForWhoeverAsks() {
        assertThat(http.get(null, "/status").body()).isEqualTo("{\"state\":\"RUNNING\"}");
        assertThat(http.send(null, "POST", "/status", null, "x").statusCode()).isEqualTo(405);
    }

    @Test
    public void noAnswerNamesTheServersVersion() {
        for (String path : List.of("/status", "/nope", "/rest/nope", "/rest/a%2Fb", "/rest/api/2/own/broken")) {
            HttpResponse<String> answer = http.get(null, path);

            assertWithMessage(path).that(answer.headers().firstValue("Server")).isEmpty();
            assertWithMessage(path).that(answer.body().toLowerCase(Locale.ROOT)).doesNotContain("jetty");
        }
    }

    @Test
    public void onlyThisComputerCanConnect() throws Exception {
        int port = Integer.parseInt(server.url().replaceAll("\\D+(\\d+).*", "$1"));
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThrows(
                            address.toString(), java.io.IOException.class, () -> new Socket(address, port).close());
                }
            }
        }
        try (Socket loopback = new Socket("127.0.0.1", port)) {
            assertThat(loopback.isConnected()).isTrue();
        }
    }

    @Test
    public void aPortInUseIsSaidInOneSentence() {
        int port = Integer.parseInt(server.url().replaceAll("\\D+(\\d+).*", "$1"));

        PortInUse fault = assertThrows(
                PortInUse.class, () -> new HttpServer(port, "/jira", List.of(), rest, noPages(), new BaseUrl()));

        assertThat(fault)
                .hasMessageThat()
                .isEqualTo("Port " + port + " is in use by another program; stop that program or choose another port.");
    }
}
