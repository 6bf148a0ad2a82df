package dev.partnerescalation.host.page;

import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.Theme;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.GlobalPermissionCheck;
import dev.partnerescalation.host.web.PageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What stands around the content of each page: who reads, where the page is, what can be reached from it. */
final class Frame {

    private final CurrentUser current;
    private final CurrentRequest request;
    private final GlobalPermissionCheck access;
    private final FrameLinks links;
    private final Function<User, Theme> themes;

    Frame(
            CurrentUser current,
            CurrentRequest request,
            GlobalPermissionCheck access,
            FrameLinks links,
            Function<User, Theme> themes) {
        this.current = current;
        this.request = request;
        this.access = access;
        this.links = links;
        this.themes = themes;
    }

    /** The values that each template has, before those of the page. */
    Map<String, Object> values(Page page) {
        User reader = current.get().orElse(null);
        PageRequest now = request.get().orElse(new PageRequest("", "/", ""));
        boolean administers = reader != null && access.has(reader, "ADMINISTER");
        boolean administration = page.decorator() == Page.Decorator.ADMIN;
        List<String> contexts = new ArrayList<>(List.of("atl.general"));
        if (administration) {
            contexts.add("atl.admin");
        }
        contexts.addAll(page.resources());
        Map<String, Object> values = new HashMap<>();
        values.put("layout", administration ? "layout/admin" : "layout/general");
        values.put("title", page.title());
        values.put("base", now.contextPath());
        values.put("address", now.address());
        values.put("atl_token", now.token());
        values.put("user", reader == null ? null : person(reader));
        values.put("lang", (reader == null ? Locale.US : reader.locale()).toLanguageTag());
        values.put("locale", (reader == null ? Locale.US : reader.locale()).toString());
        values.put("theme", (reader == null ? Theme.ORIGINAL : themes.apply(reader)).code());
        values.put("administers", administers);
        values.put("active", page.active());
        values.put("stylesheets", links.stylesheets(contexts));
        values.put("scripts", links.scripts(contexts));
        values.put("sections", administration && administers ? links.sections() : List.of());
        return values;
    }

    private static Map<String, Object> person(User user) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", user.name());
        person.put("displayName", user.displayName());
        return person;
    }
}
