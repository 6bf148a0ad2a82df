package dev.partnerescalation.host.web.filter;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * A request whose body has been read. Asked twice for the stream it gives the same one, as the specification demands; the fields of a
 * form are parameters, as if the body were unread.
 */
final class BufferedRequest extends HttpServletRequestWrapper {

    private static final int FIELDS = 2_000;

    private final byte[] content;
    private final ServletInputStream body;
    private Map<String, String[]> parameters;

    BufferedRequest(HttpServletRequest request, byte[] content) {
        super(request);
        this.content = content;
        this.body = new Bytes(content);
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (parameters == null) {
            parameters = Collections.unmodifiableMap(isForm() ? withFields() : super.getParameterMap());
        }
        return parameters;
    }

    private boolean isForm() {
        String type = getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).strip().startsWith("application/x-www-form-urlencoded");
    }

    /** Those of the address first, then those of the form, as the servlet specification says. */
    private Map<String, String[]> withFields() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        String query = getQueryString() == null ? "" : getQueryString();
        decode(query.getBytes(StandardCharsets.UTF_8), all);
        decode(content, all);
        Map<String, String[]> arrays = new LinkedHashMap<>();
        all.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }

    private static void decode(byte[] encoded, Map<String, List<String>> all) {
        try {
            UrlEncoded.decodeUtf8To(
                    new ByteArrayInputStream(encoded),
                    (String name, String value) -> all.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(value),
                    -1,
                    FIELDS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Bodies are read at once here");
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }
    }
}
