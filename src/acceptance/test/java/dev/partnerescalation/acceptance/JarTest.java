package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.Test;

/** The file that an administrator uploads. */
public final class JarTest {

    @Test
    public void itIsSmall() throws IOException {
        assertThat(Files.size(App.jar())).isLessThan(1_500_000L);
    }

    @Test
    public void itBringsNothingOfJiraAndNoLibrary() throws IOException {
        for (String name : names()) {
            if (name.endsWith(".class")) {
                assertWithMessage("every class is ours").that(name).matches("dev/partnerescalation/(jira|rules)/.*");
            }
            assertThat(name).doesNotMatch("(com|org|net|javax|jakarta)/.*");
            assertThat(name).doesNotMatch(".*\\.jar");
        }
    }

    @Test
    public void itHasDescriptorWiringTextsTemplatesAndRules() throws IOException {
        assertThat(names())
                .containsAtLeast(
                        "atlassian-plugin.xml",
                        "META-INF/spring/plugin-context.xml",
                        "i18n/partner-escalation.properties",
                        "openapi/openapi.yaml",
                        "templates/workflow/preparation-form.vm",
                        "templates/workflow/preparation-view.vm",
                        "dev/partnerescalation/jira/workflow/PreparationValidator.class",
                        "dev/partnerescalation/jira/workflow/PreparationValidatorFactory.class",
                        "dev/partnerescalation/rules/EscalationPolicy.class");
    }

    @Test
    public void itsTextsAreAsciiAndTheFilesOfTheProject() throws IOException {
        List<String> files;
        try (Stream<Path> found = Files.list(App.texts())) {
            files = found.map(file -> file.getFileName().toString()).toList();
        }
        assertThat(files).contains("partner-escalation.properties");
        for (String file : files) {
            try (JarFile jar = new JarFile(App.jar().toFile())) {
                byte[] packed = jar.getInputStream(jar.getEntry("i18n/" + file)).readAllBytes();
                assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(new String(packed, StandardCharsets.UTF_8)))
                        .isTrue();
                assertThat(packed).isEqualTo(Files.readAllBytes(App.texts().resolve(file)));
            }
        }
    }

    @Test
    public void itsManifestSaysWhatJiraNeedsToKnow() throws IOException {
        Attributes manifest = manifest();
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo(App.KEY);
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo(App.KEY);
        assertThat(manifest.getValue("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(manifest.getValue("Spring-Context")).startsWith("*");
        for (String absent :
                List.of("Export-Package", "DynamicImport-Package", "Require-Capability", "Bundle-ClassPath")) {
            assertWithMessage(absent).that(manifest.getValue(absent)).isNull();
        }
    }

    @Test
    public void everyImportIsNeededAndFitsEveryVersionOfJira() throws IOException {
        String imports = manifest().getValue("Import-Package").replace("version=0", "version=\"0\"");
        assertThat(imports).doesNotContain("resolution:=optional");
        assertThat(imports).doesNotContain("resolution:=\"optional\"");
        for (String one : imports.split(",(?=[a-z])")) {
            String name = one.split(";")[0];
            assertThat(name).doesNotMatch("java\\..*|javax\\.(?!xml).*|jakarta\\.servlet.*|org\\.springframework.*");
            assertThat(name).doesNotMatch("org\\.ofbiz.*|dev\\..*|com\\.fasterxml.*|org\\.jspecify.*");
            if (name.startsWith("com.atlassian.") || name.startsWith("com.opensymphony.") || name.equals("org.slf4j")) {
                assertThat(one).isEqualTo(name + ";version=\"0\"");
            }
        }
        assertThat(imports).contains("jakarta.ws.rs;version=\"[3.1,4)\"");
        assertThat(imports).contains("jakarta.inject;version=\"[2.0,3)\"");
    }

    @Test
    public void itsManifestEndsWithALine() throws IOException {
        try (JarFile jar = new JarFile(App.jar().toFile())) {
            ZipEntry entry = jar.getEntry("META-INF/MANIFEST.MF");
            String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).endsWith("\n");
        }
    }

    @Test
    public void itsClassesRunOnJava17() throws IOException {
        try (JarFile jar = new JarFile(App.jar().toFile())) {
            for (String name : names()) {
                if (name.endsWith(".class")) {
                    byte[] head = jar.getInputStream(jar.getEntry(name)).readNBytes(8);
                    assertWithMessage(name)
                            .that((head[6] & 0xff) << 8 | head[7] & 0xff)
                            .isAtMost(61);
                }
            }
        }
    }

    @Test
    public void noneOfItsClassesIsInReachOfTheseTests() throws IOException {
        for (String name : names()) {
            if (name.endsWith(".class")) {
                assertWithMessage(name)
                        .that(JarTest.class.getClassLoader().getResource(name))
                        .isNull();
            }
        }
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile jar = new JarFile(App.jar().toFile())) {
            jar.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
        }
        return names;
    }

    private static Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(App.jar().toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }
}
