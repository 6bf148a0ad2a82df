package dev.partnerescalation.jira.brief;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.Test;

/** The briefs as they were read and found good. {@code -Dgolden.update} writes them anew; then read them again. */
public final class GoldenBriefsTest {

    private static final Path FILES =
            Path.of(System.getProperty("basedir", "src/plugin"), "test", "resources", "brief");

    @Test
    public void anOrdinaryCase() throws IOException {
        isAsBefore("ordinary", Cases.ordinary());
    }

    @Test
    public void aCaseInWhichNothingIsStated() throws IOException {
        isAsBefore("empty", Cases.empty());
    }

    @Test
    public void aCaseWithWaivedChecks() throws IOException {
        isAsBefore("waived", Cases.waived());
    }

    @Test
    public void aCaseFullOfMarkup() throws IOException {
        isAsBefore("hostile", Cases.hostile());
    }

    private static void isAsBefore(String name, Brief brief) throws IOException {
        Map<String, String> forms = Map.of(
                "md", MarkdownBrief.of(brief),
                "html", HtmlBrief.of(brief),
                "txt", TextBrief.of(brief));
        for (Map.Entry<String, String> form : forms.entrySet()) {
            Path golden = FILES.resolve(name + "." + form.getKey());
            if (System.getProperty("golden.update") != null) {
                Files.writeString(golden, form.getValue());
            }
            assertWithMessage(golden.toString()).that(form.getValue()).isEqualTo(Files.readString(golden));
            assertThat(form.getValue()).endsWith("\n");
        }
    }
}
