package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.FieldValueRow;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A web address; what a browser would run instead of open is none. */
final class UrlType implements StoredType {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto", "file");

    private final TextType text = new TextType(TextType.ONE_LINE);

    @Override
    public Object parse(Object json, IssueContext place) {
        Object parsed = text.parse(json instanceof String typed ? typed.strip() : json, place);
        if (parsed != null && !isAddress((String) parsed)) {
            throw new ValueFault("Not a valid URL");
        }
        return parsed;
    }

    /** Whether the text is an address with a scheme that Jira takes. */
    static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            boolean web = scheme != null && scheme.toLowerCase(Locale.ROOT).startsWith("http");
            return scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && (!web || address.getHost() != null || address.getRawAuthority() != null);
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    @Override
    public Object json(Object value) {
        return value;
    }

    @Override
    public Object toApi(Object value) {
        return value;
    }

    @Override
    public Object fromApi(Object value) {
        return value;
    }

    @Override
    public String idOf(Object value) {
        return null;
    }

    @Override
    public String textOf(Object value) {
        return (String) value;
    }

    @Override
    public List<FieldValueRow> rows(long fieldId, Object value) {
        return text.rows(fieldId, value);
    }

    @Override
    public Object read(List<FieldValueRow> rows) {
        return text.read(rows);
    }
}
