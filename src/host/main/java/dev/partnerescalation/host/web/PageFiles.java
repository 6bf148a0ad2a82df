package dev.partnerescalation.host.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Style sheets, scripts, fonts and pictures of local Jira's pages, below {@code /s}: files of the class path under {@code page}. */
final class PageFiles {

    static final String ROOT = "/s/";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff", "font/woff");
    /** Addresses carry no version, so a browser asks again after an hour: quick enough for pages, and a rebuild shows. */
    private static final String CACHE = "private, max-age=3600";

    void send(String path, HttpServletResponse response) throws IOException {
        String name = path.substring(ROOT.length());
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        boolean plain = name.matches("[A-Za-z0-9_-]+(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
        try (InputStream file = plain && type != null ? open(name) : null) {
            if (file == null) {
                response.sendError(404);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", CACHE);
            file.transferTo(response.getOutputStream());
        }
    }

    private static InputStream open(String name) {
        String path = name.startsWith("jquery/")
                ? "/META-INF/resources/webjars/jquery/3.7.1/dist/" + name.substring("jquery/".length())
                : "/page/" + name;
        return PageFiles.class.getResourceAsStream(path);
    }
}
