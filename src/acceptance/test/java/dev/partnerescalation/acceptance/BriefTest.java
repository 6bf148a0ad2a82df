package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The brief for Adobe over HTTP: its forms, and who gets it. */
public final class BriefTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static Person anneke;
    private static Escalation escalation;

    @BeforeClass
    public static void prepareAnEscalation() {
        project = PreparedProject.setUpIn(JIRA);
        anneke = project.as("anneke");
        escalation = anneke.preparesEscalation()
                .with(Fields.none().option("edition", "on-premises").text("version", "2.4.8-p5"))
                .withExample("SHOP-4")
                .withExample("OPS-1")
                .withWebLink("https://video.example.com/42");
    }

    @Test
    public void theBriefIsEnglishForAReaderOfDutch() {
        String brief = brief(anneke, "?format=markdown").expect(200).text();

        assertThat(brief).startsWith("**To:** Adobe account team\n\n**From:** ");
        assertThat(brief).contains("- **Edition:** Adobe Commerce on-premises\n");
        assertThat(brief).contains("- **Version:** 2.4.8-p5 (regular support until 2028-05-31)");
        assertThat(brief).contains("- **Result:** In scope, not delivered\n");
        assertThat(brief).contains("- **Contacted on:** " + Prepared.TODAY.minusWeeks(4) + "\n");
        assertThat(brief).contains("\n# Partner escalation: Guest checkout is missing\n\n" + Prepared.ENGLISH_SUMMARY);
        assertThat(brief).contains("- **SHOP-4:** [");
        assertThat(brief).contains("(<" + JIRA.url() + "/browse/SHOP-4>)");
        assertThat(brief).doesNotContain("customfield");
        assertThat(brief).contains("**Our reference:** " + escalation.key() + "\n");
        assertThat(brief)
                .contains("Every required check is done: "
                        + Stream.of("scope", "contact", "opportunity", "examples")
                                .map(check -> Bundle.english().text("partnerescalation.check." + check))
                                .collect(Collectors.joining(", ")));
    }

    @Test
    public void eachFormHasItsTypeAndNoOtherSitesPower() {
        Map<String, String> types = Map.of("markdown", "text/markdown", "html", "text/html", "text", "text/plain");
        types.forEach((format, type) -> {
            Answer answer = brief(anneke, "?format=" + format).expect(200);
            assertThat(answer.header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT))
                    .isEqualTo(type + ";charset=utf-8");
            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.text()).contains(Prepared.ENGLISH_SUMMARY);
        });
    }

    @Test
    public void acceptDecidesWhereNoFormatIsAskedFor() {
        assertThat(accepting("text/html,application/xhtml+xml,*/*;q=0.8").header("Content-Type"))
                .startsWith("text/html");
        assertThat(accepting("text/plain").header("Content-Type")).startsWith("text/plain");
        assertThat(accepting("*/*").header("Content-Type")).startsWith("text/markdown");
        assertThat(accepting("application/pdf").status()).isEqualTo(406);
        assertThat(brief(anneke, "?format=pdf").status()).isEqualTo(400);
    }

    @Test
    public void aDownloadHasAName() {
        assertThat(brief(anneke, "?format=html&download=true").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + escalation.key() + "-brief.html\"");
        assertThat(brief(anneke, "").header("Content-Disposition")).startsWith("inline;");
    }

    @Test
    public void anExampleThatTheReaderMayNotBrowseIsCountedAndNeverNamed() {
        String partners = brief(project.as("agency"), "").expect(200).text();

        assertThat(partners).contains("SHOP-4");
        assertThat(partners).doesNotContain("OPS");
        assertThat(partners).contains("One more example is linked that cannot be named here.");
        assertThat(brief(anneke, "").text()).contains("OPS-1");
    }

    @Test
    public void whatIsHiddenMissingOrNoEscalationIsNotFound() {
        Person agency = project.as("agency");
        String hidden = agency.jira()
                .get("/rest/partner-escalation/1.0/issue/OPS-1/brief")
                .text();
        Answer missing = agency.jira().get("/rest/partner-escalation/1.0/issue/OPS-999/brief");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).isEqualTo(hidden);
        assertWithMessage("Dutch")
                .that(anneke.jira()
                        .get("/rest/partner-escalation/1.0/issue/SHOP-4/brief")
                        .errorMessages())
                .containsExactly("De issue SHOP-4 is geen partnerescalatie.");
        assertThat(project.unauthenticated().get(path()).status()).isEqualTo(401);
    }

    private static Answer accepting(String types) {
        return anneke.jira().with("Accept", types).get(path());
    }

    private static Answer brief(Person reader, String query) {
        return reader.jira().get(path() + query);
    }

    private static String path() {
        return "/rest/partner-escalation/1.0/issue/" + escalation.key() + "/brief";
    }
}
