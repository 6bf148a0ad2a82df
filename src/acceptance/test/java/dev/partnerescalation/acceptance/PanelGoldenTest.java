package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The whole panel, as it stands on the page, in three languages: whoever changes a text, the template or the order sees here
 * what readers will see. Run with {@code -Dgolden.update} to write the files anew, and look at the difference.
 */
public final class PanelGoldenTest {

    private static final Path FILES =
            Path.of(System.getProperty("basedir", "src/acceptance"), "test", "resources", "golden");

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    @Test
    public void thePanelReadsAsItDid() throws IOException {
        PreparedProject project = PreparedProject.setUpIn(JIRA);
        Escalation escalation = project.as("claire")
                .createsEscalation()
                .after(Transition.START_SCOPE_REVIEW)
                .with(Fields.none()
                        .option("scope-outcome", "in-scope-not-delivered")
                        .text("scope-notes", "Too short")
                        .waived("examples")
                        .text("waiver-reason", Prepared.WAIVER_REASON));
        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = project.as(name);
            String page =
                    person.jira().get("/browse/" + escalation.key()).expect(200).text();
            String panel = PanelOnPage.on(page)
                    .orElseThrow()
                    .html()
                    .replaceAll("id=\\d+", "id=ID")
                    .replaceAll("customfield_\\d+", "customfield_ID");
            Path file = FILES.resolve("panel-" + person.messages().locale().getLanguage() + ".html");
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(FILES);
                Files.writeString(file, panel);
            }
            assertWithMessage("%s, see the comment of this test", file.getFileName())
                    .that(panel)
                    .isEqualTo(Files.readString(file));
        }
    }
}
