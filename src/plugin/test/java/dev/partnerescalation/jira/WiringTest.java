package dev.partnerescalation.jira;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.partnerescalation.jira.admin.PartnerEscalationSetupAction;
import dev.partnerescalation.jira.compatibility.OptionalServices;
import dev.partnerescalation.jira.rest.SetupResource;
import dev.partnerescalation.jira.workflow.PreparationValidator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;

/**
 * The composition root fits the classes, the descriptor and the manifest: what Jira would find out only at start-up.
 *
 * <p>Spring fills a constructor by the types of its parameters. So each class has one constructor for whose parameters
 * there is exactly one bean each; the only other parameter is the list of the steps of the set-up, which the composition root
 * writes out.
 */
public final class WiringTest {

    private static final String APP = "dev.partnerescalation.";

    private final Element context = Xml.resource("/META-INF/spring/plugin-context.xml");
    private final List<Class<?>> references = Xml.all(context, "osgi:reference").stream()
            .<Class<?>>map(reference -> type(reference.getAttribute("interface")))
            .toList();
    private final List<Class<?>> beans = Xml.all(context, "bean").stream()
            .<Class<?>>map(bean -> type(bean.getAttribute("class")))
            .toList();
    private final List<Class<?>> available =
            Stream.concat(references.stream(), beans.stream()).toList();

    @Test
    public void springFillsConstructorsByType() {
        assertThat(context.getAttribute("default-autowire")).isEqualTo("constructor");
        for (Element bean : Xml.all(context, "bean")) {
            assertWithMessage(bean.getAttribute("class"))
                    .that(Set.of("", "default"))
                    .contains(bean.getAttribute("autowire"));
        }
    }

    @Test
    public void everyReferenceNamesAnInterfaceOfJiraOnce() {
        assertThat(references).containsNoDuplicates();
        assertThat(references).isNotEmpty();
        for (Class<?> reference : references) {
            assertThat(reference.getName()).startsWith("com.atlassian.");
            assertWithMessage(reference.getName()).that(reference.isInterface()).isTrue();
        }
    }

    @Test
    public void everyOptionalReferenceIsAskedForByOptionalServices() {
        List<Class<?>> optional = Xml.all(context, "osgi:reference").stream()
                .filter(reference -> reference.getAttribute("cardinality").equals("0..1"))
                .<Class<?>>map(reference -> type(reference.getAttribute("interface")))
                .toList();
        assertThat(optional).isNotEmpty();
        assertThat(List.of(OptionalServices.class.getConstructors()[0].getParameterTypes()))
                .containsExactlyElementsIn(optional);
    }

    @Test
    public void everyBeanIsAClassOfTheAppAndThereOnce() {
        assertThat(beans).containsNoDuplicates();
        for (Class<?> bean : beans) {
            assertThat(bean.getName()).startsWith(APP);
        }
    }

    @Test
    public void everyClassHasOneConstructorThatSpringCanFill() {
        Stream.concat(beans.stream(), builtByJira().stream()).forEach(built -> assertWithMessage(
                        built + " has the constructors " + List.of(built.getDeclaredConstructors()))
                .that(fillable(built))
                .hasSize(1));
    }

    @Test
    public void theSetUpHasAllStepsOnce() {
        Map<String, Class<?>> named = new HashMap<>();
        Xml.all(context, "bean").forEach(bean -> named.put(bean.getAttribute("id"), type(bean.getAttribute("class"))));
        List<Class<?>> steps = new ArrayList<>();
        Xml.all(context, "ref").forEach(reference -> steps.add(named.get(reference.getAttribute("bean"))));
        Class<?> step = type(APP + "jira.setup.SetupStep");
        assertThat(steps)
                .containsExactlyElementsIn(
                        beans.stream().filter(step::isAssignableFrom).toList());
        assertThat(Xml.all(context, "constructor-arg")).hasSize(1);
        assertThat(type(APP + "jira.setup.ProjectSetup")
                        .getDeclaredConstructors()[0]
                        .getGenericParameterTypes()[0]
                        .getTypeName())
                .isEqualTo("java.util.List<" + step.getName() + ">");
    }

    @Test
    public void noBeanNeedsItself() {
        Set<Class<?>> ready = new HashSet<>(references);
        List<Class<?>> waiting = new ArrayList<>(beans);
        while (waiting.removeIf(bean -> isReady(bean, ready) && ready.add(bean))) {
            // The next round finds those that waited only for beans of this one.
        }
        assertThat(waiting).isEmpty();
    }

    @Test
    public void everyBeanAndReferenceIsUsed() {
        Set<Class<?>> unused = new HashSet<>(available);
        Stream.concat(beans.stream(), builtByJira().stream())
                .flatMap(this::wantedBy)
                .forEach(wanted -> unused.removeAll(fitting(wanted)));
        // The list of the set-up uses its steps, and a bean with an init method works by itself.
        unused.removeIf(type(APP + "jira.setup.SetupStep")::isAssignableFrom);
        Xml.all(context, "bean").stream()
                .filter(bean -> bean.hasAttribute("init-method"))
                .forEach(bean -> unused.remove(type(bean.getAttribute("class"))));
        assertThat(unused).isEmpty();
    }

    @Test
    public void jiraBuildsPublicClasses() {
        for (Class<?> built : builtByJira()) {
            assertWithMessage(built.getName())
                    .that(Modifier.isPublic(built.getModifiers()))
                    .isTrue();
            assertWithMessage(built.getName()).that(built.getConstructors()).hasLength(1);
        }
    }

    @Test
    public void theBundleImportsThePackageOfEveryReference() throws IOException {
        String imports = manifest().getMainAttributes().getValue("Import-Package");
        for (Class<?> reference : references) {
            assertThat(imports).contains(reference.getPackageName() + ";version=0");
        }
    }

    @Test
    public void theBundlePromisesAndDemandsNothingElse() throws IOException {
        var headers = manifest().getMainAttributes();
        assertThat(headers.getValue("Bundle-SymbolicName")).isEqualTo("dev.partnerescalation.partner-escalation");
        assertThat(headers.getValue("Atlassian-Plugin-Key")).isEqualTo("dev.partnerescalation.partner-escalation");
        assertThat(headers.getValue("Spring-Context")).isEqualTo("*");
        for (String absent : List.of("Export-Package", "DynamicImport-Package", "Require-Capability")) {
            assertWithMessage(absent).that(headers.getValue(absent)).isNull();
        }
        String imports = headers.getValue("Import-Package");
        for (String part : imports.split(",(?=[a-z])")) {
            assertThat(part)
                    .matches("(com\\.atlassian\\.|com\\.opensymphony\\.|org\\.slf4j;).*;?version=0"
                            + "|jakarta\\.(inject|ws\\.rs(\\.core)?);version=\"\\[[0-9.]+,[0-9]+\\)\"");
        }
    }

    private static Manifest manifest() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("target/classes/META-INF/MANIFEST.MF"))) {
            return new Manifest(file);
        }
    }

    /** The classes that the descriptor names, and the REST resources, which Jira finds by their annotation. */
    private static List<Class<?>> builtByJira() {
        Element descriptor = Xml.resource("/atlassian-plugin.xml");
        Stream<String> named = Stream.of(
                        Xml.all(descriptor, "*").stream().map(element -> element.getAttribute("class")),
                        Xml.all(descriptor, "validator-class").stream().map(Element::getTextContent),
                        Xml.all(descriptor, "function-class").stream().map(Element::getTextContent),
                        Xml.all(descriptor, "action").stream().map(action -> action.getAttribute("name")))
                .flatMap(names -> names)
                .filter(name -> name.startsWith(APP));
        Stream<String> resources = new ClassFileImporter()
                .importPackages(APP + "jira.rest").stream()
                        .filter(one -> one.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        .map(JavaClass::getName);
        List<Class<?>> built =
                Stream.concat(named, resources).<Class<?>>map(WiringTest::type).toList();
        assertThat(built)
                .containsAtLeast(PreparationValidator.class, PartnerEscalationSetupAction.class, SetupResource.class);
        return built;
    }

    /** The constructors that find exactly one bean for each of their parameters. */
    private List<Constructor<?>> fillable(Class<?> built) {
        return Stream.of(built.getDeclaredConstructors())
                .filter(constructor ->
                        wantedBy(constructor).allMatch(wanted -> fitting(wanted).size() == 1))
                .toList();
    }

    private Stream<Class<?>> wantedBy(Class<?> built) {
        return fillable(built).stream().flatMap(WiringTest::wantedBy);
    }

    /** Without the list that the composition root writes out. */
    private static Stream<Class<?>> wantedBy(Constructor<?> constructor) {
        return Stream.of(constructor.getParameterTypes()).filter(wanted -> wanted != List.class);
    }

    private List<Class<?>> fitting(Class<?> wanted) {
        return available.stream().filter(wanted::isAssignableFrom).toList();
    }

    private boolean isReady(Class<?> bean, Set<Class<?>> ready) {
        return wantedBy(bean).allMatch(wanted -> ready.containsAll(fitting(wanted)));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
