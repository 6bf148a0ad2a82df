package dev.partnerescalation.host.template;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.api.RefusedCalls;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class TemplatesTest {

    private static final String HOSTILE = "<b>&\"'";
    private static final String ESCAPED = "&lt;b&gt;&amp;&quot;&#39;";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final RefusedCalls refusedCalls = new RefusedCalls();

    private String render(Templates templates, String text, Map<String, ?> view) throws IOException {
        Path file = folder.getRoot().toPath().resolve("t.vm");
        Files.writeString(file, text);
        return templates.render(path -> url(folder.getRoot().toPath().resolve(path)), "t.vm", Map.of("view", view));
    }

    private static URL url(Path file) {
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String render(String text, Map<String, ?> view) throws IOException {
        return render(new Templates(refusedCalls), text, view);
    }

    @Test
    public void escapesWhereTheTemplateSaysSo() throws IOException {
        String text = "#enable_html_escaping()\n$view.x#disable_html_escaping()\n$view.x";

        assertThat(render(text, Map.of("x", HOSTILE))).isEqualTo(ESCAPED + HOSTILE);
    }

    @Test
    public void aForgottenLineShowsBecauseTheDefaultIsOff() throws IOException {
        assertThat(render("$view.x", Map.of("x", HOSTILE))).isEqualTo(HOSTILE);
        assertThat(render(new Templates(refusedCalls, true), "$view.x", Map.of("x", HOSTILE)))
                .isEqualTo(ESCAPED);
    }

    @Test
    public void goesThroughListsAndReadsMapsOfMaps() throws IOException {
        String text = "#enable_html_escaping()\n#foreach ($row in $view.rows)[$row.name.first]#end";
        Map<String, ?> row = Map.of("name", Map.of("first", "<"));

        assertThat(render(text, Map.of("rows", List.of(row, row)))).isEqualTo("[&lt;][&lt;]");
    }

    @Test
    public void whatAValueSaysIsNotATemplate() throws IOException {
        assertThat(render("$view.x", Map.of("x", "$view.y #set($a=1)"))).isEqualTo("$view.y #set($a=1)");
    }

    @Test
    public void aMissingKeyIsAnError() {
        for (String text : List.of("$view.titel", "#if ($view.titel)x#end", "#foreach ($x in $view.titel)x#end")) {
            Exception fault = assertThrows(text, RuntimeException.class, () -> render(text, Map.of("title", "t")));
            assertThat(fault).hasMessageThat().contains("titel");
        }
    }

    @Test
    public void methodsAndPropertiesOfObjectsAreBlockedAndRemembered() {
        for (String text : List.of(
                "$view.size()", "$view.x.length()", "$view.x.bytes", "$view.x.class.name", "#set($view.x = 1)")) {
            assertThrows(text, RuntimeException.class, () -> render(text, Map.of("x", "text")));
        }
        assertThat(refusedCalls.calls()).hasSize(5);
    }

    @Test
    public void aTemplateThatIsNotThereIsNamed() {
        Templates templates = new Templates(refusedCalls);

        assertThat(assertThrows(
                        IllegalArgumentException.class, () -> templates.render(path -> null, "gone.vm", Map.of())))
                .hasMessageThat()
                .contains("gone.vm");
    }
}
