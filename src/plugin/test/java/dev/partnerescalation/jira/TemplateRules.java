package dev.partnerescalation.jira;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every template of the app keeps to: it prints one view and nothing else, and its names are those of the view. */
public final class TemplateRules {

    private static final Set<String> OF_A_MAP_ITSELF = Set.of("class", "empty");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([A-Za-z][\\w.]*)");
    private static final Pattern LOOP = Pattern.compile("#foreach \\(\\$(\\w+) in \\$([\\w.]+)\\)");

    private TemplateRules() {}

    /** The text of a template, by its path below {@code templates}. */
    public static String template(String path) {
        try (InputStream bytes = TemplateRules.class.getResourceAsStream("/templates/" + path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /** Escapes before anything else, calls no method, sets nothing, prints into quoted attributes only. */
    public static void assertPrintsOnly(String path) {
        String text = template(path);
        assertWithMessage(path).that(text).startsWith("#enable_html_escaping()\n");
        assertWithMessage(path).that(text).doesNotContain("#set");
        assertWithMessage(path).that(text).doesNotContain("$i18n");
        assertWithMessage(path).that(text).doesNotContainMatch("\\$[!{]*[\\w.]+\\s*\\(");
        assertWithMessage(path).that(text).doesNotContainMatch("(?i)\\$\\w*html\\b");
        assertWithMessage(path + ": an attribute without quotes").that(text).doesNotContainMatch("=\\$");
    }

    /** What the template prints, loops resolved: {@code view.modes.selects[].options[].label}. */
    public static Set<String> printed(String path) {
        Map<String, String> loops = new HashMap<>();
        Set<String> printed = new TreeSet<>();
        for (String line : template(path).split("\n")) {
            Matcher loop = LOOP.matcher(line);
            if (loop.find()) {
                loops.put(loop.group(1), resolve(loop.group(2), loops) + "[]");
                continue;
            }
            Matcher reference = REFERENCE.matcher(line);
            while (reference.find()) {
                printed.add(resolve(reference.group(1), loops));
            }
        }
        return printed;
    }

    private static String resolve(String reference, Map<String, String> loops) {
        int dot = reference.indexOf('.');
        String first = dot < 0 ? reference : reference.substring(0, dot);
        String rest = dot < 0 ? "" : reference.substring(dot);
        return loops.getOrDefault(first, first) + rest;
    }

    /**
     * The paths of all values of a view, as its records declare them; {@code view} is what {@link #printed} calls the whole. Fails if
     * something is declared that a template cannot print.
     */
    public static Set<String> paths(String path, Class<? extends Record> view) {
        Set<String> paths = new TreeSet<>();
        for (RecordComponent component : view.getRecordComponents()) {
            assertWithMessage(path).that(OF_A_MAP_ITSELF).doesNotContain(component.getName());
            paths.addAll(declared(path + "." + component.getName(), component.getGenericType()));
        }
        return paths;
    }

    private static Set<String> declared(String path, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return declared(path + "[]", list.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> inner && inner.isRecord()) {
            return paths(path, inner.asSubclass(Record.class));
        }
        assertWithMessage(path).that(type).isAnyOf(String.class, boolean.class);
        return Set.of(path);
    }

    /** The paths of all values below a value. */
    public static Set<String> paths(String path, Object value) {
        Set<String> paths = new TreeSet<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> paths.addAll(paths(path + "." + key, inner)));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            list.forEach(inner -> paths.addAll(paths(path + "[]", inner)));
        } else {
            paths.add(value instanceof List<?> ? path + "[]" : path);
        }
        return paths;
    }

    /** Only maps, lists, texts and flags, and no key that a map answers by itself. */
    public static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                assertThat(OF_A_MAP_ITSELF).doesNotContain(key);
                assertPlain(inner);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(TemplateRules::assertPlain);
        } else {
            assertThat(value instanceof String || value instanceof Boolean).isTrue();
        }
    }
}
