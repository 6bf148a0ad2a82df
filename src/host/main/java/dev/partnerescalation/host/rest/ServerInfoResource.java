package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.user.CurrentUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /serverInfo}, for anyone: says which Jira is emulated. Strict clients need every key of it. */
@Path("/serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerInfoResource {

    private final CurrentUser current;
    private final BaseUrl url;
    private final Clock clock;
    private final JsonTimes times;

    public ServerInfoResource(CurrentUser current, BaseUrl url, Clock clock, JsonTimes times) {
        this.current = current;
        this.url = url;
        this.clock = clock;
        this.times = times;
    }

    @GET
    public Map<String, Object> get() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("baseUrl", url.get());
        info.put("version", "11.3.0");
        info.put("versionNumbers", List.of(11, 3, 0));
        info.put("deploymentType", "Server");
        info.put("buildNumber", 11_030_000);
        info.put("buildDate", "2025-12-03T00:00:00.000+0000");
        info.put("databaseBuildNumber", 11_030_000);
        if (current.get().isPresent()) {
            info.put("serverTime", times.format(clock.instant()));
        }
        info.put("scmInfo", "local");
        info.put("serverTitle", "Local Jira");
        return info;
    }
}
