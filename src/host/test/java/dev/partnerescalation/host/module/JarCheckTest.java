package dev.partnerescalation.host.module;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.testing.TinyApp;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class JarCheckTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path jar(TinyApp app) {
        return app.build(folder.getRoot().toPath().resolve("tiny.jar"));
    }

    private String failure(TinyApp app) {
        Path jar = jar(app);
        String sentence = assertThrows(InstallationFailed.class, () -> JarCheck.check(jar))
                .getMessage();
        assertThat(sentence).startsWith("tiny.jar cannot be installed: ");
        return sentence;
    }

    @Test
    public void readsTheDescriptorOfAGoodJar() {
        Descriptor descriptor = JarCheck.check(jar(
                new TinyApp("tiny").modules("<rest key='r' path='/x' version='1'> <package> a.b </package></rest>")));

        assertThat(descriptor.key()).isEqualTo("tiny");
        assertThat(descriptor.version()).isEqualTo("1.0.0");
        DescriptorElement rest = descriptor.elements().get(1);
        assertThat(rest.attribute("path")).isEqualTo("/x");
        assertThat(rest.child("package").orElseThrow().text()).isEqualTo("a.b");
    }

    @Test
    public void aClassOfThePlatformInsideIsRefused() {
        assertThat(failure(new TinyApp("tiny").file("com/atlassian/jira/issue/Issue.class", "x")))
                .contains("com/atlassian/jira/issue/Issue.class");
        assertThat(failure(new TinyApp("tiny").file("com/opensymphony/workflow/Workflow.class", "x")))
                .contains("com/opensymphony/workflow/Workflow.class");
    }

    @Test
    public void aJarWithoutDescriptorOrHeaderIsRefused() {
        assertThat(failure(new TinyApp("tiny").without("atlassian-plugin.xml"))).contains("no atlassian-plugin.xml");
        assertThat(failure(new TinyApp("tiny").withoutHeader("Atlassian-Plugin-Key")))
                .contains("no Atlassian-Plugin-Key");
        assertThat(failure(new TinyApp("tiny").header("Atlassian-Plugin-Key", "other")))
                .contains("other");
    }

    @Test
    public void elementsOfTransformedAppsAreRefused() {
        for (String element : new String[] {"component", "component-import", "module-type"}) {
            assertThat(failure(new TinyApp("tiny").modules("<" + element + " key='k'/>")))
                    .contains("<" + element + " key=\"k\">");
        }
    }

    @Test
    public void keysAreThereAndUnique() {
        assertThat(failure(new TinyApp("tiny").modules("<rest path='/x' version='1'/>")))
                .contains("<rest>");
        assertThat(failure(new TinyApp("tiny").modules("<rest key='a'/><rest-migration key='a'/>")))
                .contains("\"a\"");
    }

    @Test
    public void textsAreAscii() {
        assertThat(failure(new TinyApp("tiny").file("i18n/words.properties", "a=\u00fc")))
                .contains("i18n/words.properties is not ASCII");
    }

    @Test
    public void aDescriptorCannotReachOutside() {
        String sentence = failure(new TinyApp("tiny")
                .file(
                        "atlassian-plugin.xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><atlassian-plugin key='tiny'>&x;"
                                + "</atlassian-plugin>"));

        assertThat(sentence).contains("DOCTYPE");
    }

    @Test
    public void brokenXmlAndBrokenJarsAreRefusedInOneSentence() throws Exception {
        assertThat(failure(new TinyApp("tiny").file("atlassian-plugin.xml", "<atlassian-plugin")))
                .contains("atlassian-plugin.xml cannot be read");
        assertThat(failure(new TinyApp("tiny").file("atlassian-plugin.xml", "<plugin/>")))
                .contains("does not begin with");
        Path text = folder.newFile("text.jar").toPath();
        Files.writeString(text, "no jar");
        Path nowhere = text.resolveSibling("nowhere.jar");

        assertThat(assertThrows(InstallationFailed.class, () -> JarCheck.check(text)))
                .hasMessageThat()
                .startsWith("text.jar cannot be installed: it is not a jar");
        assertThat(assertThrows(InstallationFailed.class, () -> JarCheck.check(nowhere)))
                .hasMessageThat()
                .isEqualTo("nowhere.jar cannot be installed: there is no such file");
    }
}
