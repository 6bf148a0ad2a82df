package dev.partnerescalation.host.page;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.fragment.WebResources;
import dev.partnerescalation.host.web.RunsAppCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * The files of apps' web-resources, for everybody, at Jira's address. A browser may keep a file and asks each time whether it changed,
 * so that a new version of an app shows at once. It needs no transaction.
 */
@Path("/")
@RunsAppCode
public final class DownloadResource {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "json", "application/json;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "jpg", "image/jpeg",
            "woff2", "font/woff2");

    private final WebResources resources;

    public DownloadResource(WebResources resources) {
        this.resources = resources;
    }

    /** The file, or 304 when the browser has it, or 404. */
    @GET
    @Path("/download/resources/{module}/{name: .+}")
    public Response file(@PathParam("module") String module, @PathParam("name") String name, @Context Request request) {
        URL file = resources
                .file(module, name)
                .orElseThrow(() -> Fault.notFound("No enabled app has this file as a web-resource."));
        byte[] bytes = read(file);
        EntityTag tag = new EntityTag(digest(bytes));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(bytes).type(type(name)) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static byte[] read(URL file) {
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        } catch (IOException gone) {
            throw new IllegalStateException("A web-resource of an app cannot be read: " + file, gone);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String type(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
