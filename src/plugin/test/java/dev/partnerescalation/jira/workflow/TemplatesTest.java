package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** The templates print one view and nothing else; its names and theirs are the same. */
public final class TemplatesTest {

    private static final Set<String> OF_A_MAP_ITSELF = Set.of("class", "empty");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([A-Za-z][\\w.]*)");
    private static final Pattern LOOP = Pattern.compile("#foreach \\(\\$(\\w+) in \\$([\\w.]+)\\)");

    @Test
    public void everyTemplateEscapesFirstAndCallsNothing() throws IOException {
        for (String template : List.of("preparation-form.vm", "preparation-view.vm")) {
            String text = template(template);
            assertThat(text).startsWith("#enable_html_escaping()\n");
            assertWithMessage(template).that(text).doesNotContain("#set");
            assertWithMessage(template).that(text).doesNotContain("$i18n");
            assertWithMessage(template).that(text).doesNotContainMatch("\\$[!{]*[\\w.]+\\s*\\(");
            assertWithMessage(template).that(text).doesNotContainMatch("(?i)\\$\\w*html\\b");
            assertWithMessage("an attribute without quotes").that(text).doesNotContainMatch("=\\$");
        }
    }

    @Test
    public void theFormPrintsExactlyTheKeysOfItsView() throws IOException {
        Map<String, Object> view = new HashMap<>(view("edit-parameters", Map.of("waivers", "broken")));
        assertThat(printed("preparation-form.vm")).isEqualTo(paths("view", view));
    }

    @Test
    public void theViewPrintsExactlyTheKeysOfItsView() throws IOException {
        assertThat(printed("preparation-view.vm")).isEqualTo(paths("view", view("view", Map.of())));
    }

    @Test
    public void aViewIsMadeOfPlainValuesOnly() {
        plain(view("edit-parameters", Map.of("waivers", "broken")));
        plain(view("input-parameters", Map.of()));
        plain(view("view", Map.of("min.words", "${x}")));
    }

    /** What the template prints, loops resolved: {@code view.modes.selects[].options[].label}. */
    private static Set<String> printed(String template) throws IOException {
        Map<String, String> loops = new HashMap<>();
        Set<String> printed = new TreeSet<>();
        for (String line : template(template).split("\n")) {
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

    private static Set<String> paths(String path, Object value) {
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

    private static void plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                assertThat(OF_A_MAP_ITSELF).doesNotContain(key);
                plain(inner);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(TemplatesTest::plain);
        } else {
            assertThat(value instanceof String || value instanceof Boolean).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> view(String resource, Map<String, String> stored) {
        ValidatorDescriptor descriptor = DescriptorFactory.getFactory().createValidatorDescriptor();
        descriptor.getArgs().putAll(stored);
        return (Map<String, Object>) PreparationValidatorFactoryTest.factory(Locale.ENGLISH)
                .getVelocityParams(resource, descriptor)
                .get("view");
    }

    private static String template(String name) throws IOException {
        try (InputStream bytes = TemplatesTest.class.getResourceAsStream("/templates/workflow/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
