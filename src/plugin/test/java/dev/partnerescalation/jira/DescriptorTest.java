package dev.partnerescalation.jira;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.jira.panel.ReadinessPanel;
import dev.partnerescalation.jira.workflow.PreparationValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;

/** The descriptor names only what exists, and nothing that the bundle of this app may not have. */
public final class DescriptorTest {

    private final Element descriptor = Xml.resource("/atlassian-plugin.xml");

    @Test
    public void everyModuleHasAKeyOfItsOwn() {
        List<String> keys = modules().map(module -> module.getAttribute("key")).toList();
        assertThat(keys).containsNoDuplicates();
        assertThat(keys).doesNotContain("");
    }

    @Test
    public void everyClassExists() throws ClassNotFoundException {
        List<String> names = Stream.of(
                        Xml.all(descriptor, "*").stream().map(element -> element.getAttribute("class")),
                        Xml.all(descriptor, "validator-class").stream().map(Element::getTextContent),
                        Xml.all(descriptor, "function-class").stream().map(Element::getTextContent),
                        Xml.all(descriptor, "action").stream().map(element -> element.getAttribute("name")))
                .flatMap(some -> some)
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(names).containsAtLeast(PreparationValidator.class.getName(), ReadinessPanel.class.getName());
        for (String name : names) {
            assertThat(Class.forName(name)).isNotNull();
        }
    }

    @Test
    public void everyResourceExists() {
        List<String> locations = Xml.all(descriptor, "resource").stream()
                .map(resource -> resource.getAttribute("type").equals("i18n")
                        ? "/" + resource.getAttribute("location").replace('.', '/') + ".properties"
                        : "/" + resource.getAttribute("location"))
                .toList();
        assertThat(locations).isNotEmpty();
        for (String location : locations) {
            assertWithMessage(location).that(getClass().getResource(location)).isNotNull();
        }
    }

    @Test
    public void everyTemplateOfAnActionExists() {
        List<String> templates = Xml.all(descriptor, "view").stream()
                .map(Element::getTextContent)
                .filter(view -> view.endsWith(".vm"))
                .toList();
        assertThat(templates).isNotEmpty();
        for (String template : templates) {
            assertWithMessage(template).that(getClass().getResource(template)).isNotNull();
        }
    }

    @Test
    public void everyPageForAdministratorsHasALinkAndEveryLinkAPage() {
        List<String> pages = Xml.all(descriptor, "action").stream()
                .map(action -> "/secure/"
                        + (action.getAttribute("roles-required").equals("admin") ? "admin/" : "")
                        + action.getAttribute("alias") + "!default.jspa")
                .toList();
        List<String> links = Stream.concat(
                        Xml.all(descriptor, "link").stream(),
                        Xml.all(descriptor, "param").stream()
                                .filter(param -> param.getAttribute("name").endsWith(".url")))
                .map(link -> link.getTextContent().replaceAll("\\?.*", ""))
                .toList();
        assertThat(pages).containsAtLeastElementsIn(Set.copyOf(links));
        assertThat(links)
                .containsAtLeastElementsIn(pages.stream()
                        .filter(page -> page.startsWith("/secure/admin/"))
                        .toList());
    }

    @Test
    public void everyTextExists() {
        Properties english = Bundles.of(Locale.ENGLISH);
        Stream<String> keys = Stream.concat(
                Xml.all(descriptor, "*").stream().map(element -> element.getAttribute("i18n-name-key")),
                Stream.of("description", "label")
                        .flatMap(name -> Xml.all(descriptor, name).stream())
                        .map(element -> element.getAttribute("key")));
        keys.filter(key -> !key.isEmpty())
                .forEach(key ->
                        assertWithMessage(key).that(english.containsKey(key)).isTrue());
    }

    @Test
    public void nothingIsLeftToTheTransformer() {
        List<String> names =
                Xml.all(descriptor, "*").stream().map(Element::getTagName).toList();
        assertThat(names).containsNoneOf("component", "component-import", "module-type");
    }

    @Test
    public void theVersionIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher version = Pattern.compile("<parent>.*?<version>(.*?)</version>", Pattern.DOTALL)
                .matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(Xml.all(descriptor, "version").get(0).getTextContent()).isEqualTo(version.group(1));
    }

    @Test
    public void theKeyAndTheDataCenterLabelsAreThere() {
        assertThat(descriptor.getAttribute("key")).isEqualTo("dev.partnerescalation.partner-escalation");
        List<String> labels = Xml.all(descriptor, "param").stream()
                .map(param -> param.getAttribute("name") + "=" + param.getTextContent())
                .toList();
        assertThat(labels)
                .containsAtLeast("atlassian-data-center-status=compatible", "atlassian-data-center-compatible=true");
    }

    private Stream<Element> modules() {
        return Xml.children(descriptor).stream()
                .filter(element -> !List.of("plugin-info", "resource").contains(element.getTagName()));
    }
}
