package dev.partnerescalation.host.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page consists of before it is rendered. Immutable: each method returns a changed copy.
 *
 * @param template path below {@code templates/page}, without its extension, as {@code issue/view}
 * @param title text for the browser's title bar
 * @param values what the template sees, by name
 * @param code HTTP status
 * @param resources contexts of apps' web-resources besides {@code atl.general}
 * @param decorator which frame stands around the content
 * @param active id of the entry of the navigation that is current; null without one
 */
public record Page(
        String template,
        String title,
        Map<String, Object> values,
        int code,
        List<String> resources,
        Decorator decorator,
        String active) {

    /** The frames of Jira: of ordinary pages, and of the administration with its navigation. */
    enum Decorator {
        GENERAL,
        ADMIN
    }

    /** An ordinary page that was found. */
    public static Page of(String template, String title) {
        return new Page(template, title, Map.of(), 200, List.of(), Decorator.GENERAL, null);
    }

    /** With one more value for the template; null is allowed. */
    public Page with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Page(template, title, Collections.unmodifiableMap(more), code, resources, decorator, active);
    }

    /** With another HTTP status. */
    public Page status(int status) {
        return new Page(template, title, values, status, resources, decorator, active);
    }

    /** With the web-resources that apps offer for these contexts, as {@code jira.view.issue}. */
    public Page contexts(String... contexts) {
        List<String> more = new ArrayList<>(resources);
        more.addAll(List.of(contexts));
        return new Page(template, title, values, code, List.copyOf(more), decorator, active);
    }

    /** In the frame of the administration. */
    public Page admin(String activeItemId) {
        return new Page(template, title, values, code, resources, Decorator.ADMIN, activeItemId);
    }
}
