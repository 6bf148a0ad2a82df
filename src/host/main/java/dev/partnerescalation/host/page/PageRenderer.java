package dev.partnerescalation.host.page;

import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Theme;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.FaultPages;
import dev.partnerescalation.host.web.GlobalPermissionCheck;
import dev.partnerescalation.host.web.PageRequest;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Renders pages. Everything that is printed is escaped; a name that a page does not have is an error. */
public final class PageRenderer implements FaultPages {

    private static final String SIGN_IN = "/login.jsp?os_destination=";

    private final Frame frame;
    private final CurrentRequest request;
    private final CurrentUser current;
    private final BaseUrl url;
    private PebbleEngine engine;

    /**
     * @param access whether the reader administers this Jira
     * @param fragments what apps add to the frame
     * @param themes in which theme an account reads
     */
    public PageRenderer(
            CurrentUser current,
            CurrentRequest request,
            GlobalPermissionCheck access,
            Fragments fragments,
            BaseUrl url,
            Function<User, Theme> themes) {
        this.frame = new Frame(current, request, access, new FrameLinks(fragments, request), themes);
        this.request = request;
        this.current = current;
        this.url = url;
    }

    /** The whole HTML page. */
    public Response show(Page page) {
        Map<String, Object> values = frame.values(page);
        values.putAll(page.values());
        StringWriter out = new StringWriter();
        try {
            engine().getTemplate(page.template()).evaluate(out, values, Locale.US);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Response.status(page.code())
                .type("text/html;charset=UTF-8")
                .entity(out.toString())
                .build();
    }

    /** Sends the browser to another page: status 303, so that it reads there what it wrote here. */
    public Response redirect(String pathBelowContext) {
        return Response.seeOther(URI.create(url.get() + pathBelowContext)).build();
    }

    /** Without a signed-in user, a 401 leads to the sign-in page and back; everything else is shown as a page. */
    @Override
    public Response page(int status, List<String> sentences) {
        if (status == 401 && current.get().isEmpty()) {
            String address = request.get().map(PageRequest::address).orElse("/");
            return redirect(SIGN_IN + URLEncoder.encode(address, StandardCharsets.UTF_8));
        }
        return show(Page.of("fault", title(status)).with("sentences", sentences).status(status));
    }

    private static String title(int status) {
        return switch (status) {
            case 403 -> "You may not do this";
            case 404 -> "Page not found";
            case 405 -> "Not this way";
            default -> status >= 500 ? "Something went wrong" : "This could not be done";
        };
    }

    /** Made when the first page is asked for: many runs of local Jira show none. */
    private synchronized PebbleEngine engine() {
        if (engine == null) {
            ClasspathLoader files = new ClasspathLoader(PageRenderer.class.getClassLoader());
            files.setPrefix("templates/page");
            files.setSuffix(".peb");
            engine = new PebbleEngine.Builder()
                    .loader(files)
                    .strictVariables(true)
                    .autoEscaping(true)
                    .build();
        }
        return engine;
    }
}
