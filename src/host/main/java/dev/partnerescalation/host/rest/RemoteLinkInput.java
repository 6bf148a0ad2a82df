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
        Object resolved = object(object, "status").get("resolved");
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
                resolved instanceof Boolean flag ? flag : null,
                RequestBodies.text(application, "type", LINE),
                RequestBodies.text(application, "name", LINE));
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
