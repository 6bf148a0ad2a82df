package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.RemoteLinkRow;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what clients send as a web link. */
final class RemoteLinkInput {

    private static final int LINE = 255;
    private static final int LONG = 32_767;
    /** Schemes of addresses that a browser runs instead of opening. */
    private static final Set<String> DANGEROUS = Set.of("javascript", "data", "vbscript");

    private RemoteLinkInput() {}

    static RemoteLinkRow read(Map<String, Object> body, long id, long issueId) {
        if (!(body.get("object") instanceof Map<?, ?> object)) {
            throw Fault.field("object", "'object' is required.");
        }
        Map<?, ?> icon = object(object, "icon");
        Map<?, ?> application = object(body, "application");
        Map<?, ?> status = object(object, "status");
        check("", body, Set.of("id", "self", "globalId", "application", "relationship", "object"));
        check("application.", application, Set.of("type", "name"));
        check("object.", object, Set.of("url", "title", "summary", "icon", "status"));
        check("object.icon.", icon, Set.of("url16x16", "title"));
        check("object.status.", status, Set.of("resolved", "icon"));
        check("object.status.icon.", object(status, "icon"), Set.of());
        return new RemoteLinkRow(
                id,
                issueId,
                RequestBodies.text(body, "globalId", LINE),
                required(object, "title", LINE),
                RequestBodies.text(object, "summary", LONG),
                address(object),
                RequestBodies.text(icon, "url16x16", LONG),
                RequestBodies.text(icon, "title", LONG),
                RequestBodies.text(body, "relationship", LINE),
                resolved(status),
                RequestBodies.text(application, "type", LINE),
                RequestBodies.text(application, "name", LINE));
    }

    /** A member that is not stored is refused; an empty one loses nothing. */
    private static void check(String path, Map<?, ?> object, Set<String> known) {
        object.forEach((name, value) -> {
            if (value != null && !known.contains(name)) {
                throw Fault.invalid("Local Jira does not emulate '" + path + name + "' of a remote link.");
            }
        });
    }

    private static Boolean resolved(Map<?, ?> status) {
        Object resolved = status.get("resolved");
        if (resolved != null && !(resolved instanceof Boolean)) {
            throw Fault.field("resolved", "'resolved' must be true or false.");
        }
        return (Boolean) resolved;
    }

    private static String required(Map<?, ?> object, String name, int longest) {
        String text = RequestBodies.text(object, name, longest);
        if (text == null || text.isBlank()) {
            throw Fault.field(name, "'" + name + "' is required.");
        }
        return text;
    }

    private static String address(Map<?, ?> object) {
        String url = required(object, "url", LONG);
        try {
            String scheme = new URI(url).getScheme();
            if (scheme != null && !DANGEROUS.contains(scheme.toLowerCase(Locale.ROOT))) {
                return url;
            }
        } catch (URISyntaxException noAddress) {
            throw Fault.field("url", "'url' is not a valid URL.");
        }
        throw Fault.field("url", "'url' is not a valid URL.");
    }

    private static Map<?, ?> object(Map<?, ?> body, String name) {
        Object object = body.get(name);
        if (object != null && !(object instanceof Map<?, ?>)) {
            throw Fault.field(name, "'" + name + "' must be an object.");
        }
        return object == null ? Map.of() : (Map<?, ?>) object;
    }
}
