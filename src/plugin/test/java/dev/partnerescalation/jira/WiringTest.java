package dev.partnerescalation.jira;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.jira.admin.PartnerEscalationSetupAction;
import dev.partnerescalation.jira.admin.PartnerEscalationVersionsAction;
import dev.partnerescalation.jira.admin.PartnerEscalationWorkflowsAction;
import dev.partnerescalation.jira.handover.RecordHandover;
import dev.partnerescalation.jira.handover.RecordHandoverFactory;
import dev.partnerescalation.jira.panel.IsEscalation;
import dev.partnerescalation.jira.panel.ReadinessPanel;
import dev.partnerescalation.jira.rest.BriefResource;
import dev.partnerescalation.jira.rest.OptionsResource;
import dev.partnerescalation.jira.rest.ReadinessResource;
import dev.partnerescalation.jira.rest.SetupResource;
import dev.partnerescalation.jira.rest.VersionsResource;
import dev.partnerescalation.jira.workflow.CommentRequiredValidator;
import dev.partnerescalation.jira.workflow.CommentRequiredValidatorFactory;
import dev.partnerescalation.jira.workflow.PreparationValidator;
import dev.partnerescalation.jira.workflow.PreparationValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import org.junit.Before;
import org.junit.Test;
import org.w3c.dom.Element;

/** The composition root fits the classes, the descriptor and the manifest: what Jira would find out only at start-up. */
public final class WiringTest {

    private static final List<Class<?>> BUILT_BY_JIRA = List.of(
            PreparationValidator.class,
            PreparationValidatorFactory.class,
            CommentRequiredValidator.class,
            CommentRequiredValidatorFactory.class,
            RecordHandover.class,
            RecordHandoverFactory.class,
            BriefResource.class,
            OptionsResource.class,
            ReadinessResource.class,
            ReadinessPanel.class,
            IsEscalation.class,
            SetupResource.class,
            VersionsResource.class,
            PartnerEscalationVersionsAction.class,
            PartnerEscalationSetupAction.class,
            PartnerEscalationWorkflowsAction.class);

    private final Element context = Xml.resource("/META-INF/spring/plugin-context.xml");
    private final Map<String, Class<?>> beans = new HashMap<>();

    @Before
    public void readBeans() throws ClassNotFoundException {
        for (Element element : Xml.children(context)) {
            String type = element.getTagName().equals("bean")
                    ? element.getAttribute("class")
                    : element.getAttribute("interface");
            assertThat(beans.put(element.getAttribute("id"), Class.forName(type)))
                    .isNull();
        }
    }

    @Test
    public void everyReferenceNamesAnInterfaceOfJiraOnce() {
        List<String> interfaces = Xml.all(context, "osgi:reference").stream()
                .map(reference -> reference.getAttribute("interface"))
                .toList();
        assertThat(interfaces).containsNoDuplicates();
        for (String name : interfaces) {
            assertThat(name).startsWith("com.atlassian.");
            assertWithMessage(name).that(beans.containsValue(type(name))).isTrue();
            assertWithMessage(name).that(type(name).isInterface()).isTrue();
        }
    }

    @Test
    public void everyBeanGetsWhatItsOneConstructorWants() {
        for (Element bean : Xml.all(context, "bean")) {
            List<Class<?>> given = new ArrayList<>();
            for (Element argument : Xml.children(bean)) {
                given.add(argument.hasAttribute("ref") ? bean(argument.getAttribute("ref")) : List.class);
            }
            assertWithMessage(bean.getAttribute("id"))
                    .that(fitting(type(bean.getAttribute("class")), given))
                    .hasSize(1);
        }
    }

    @Test
    public void everyBeanAndReferenceIsUsed() {
        Set<String> used = new TreeSet<>();
        Xml.all(context, "constructor-arg").forEach(argument -> used.add(argument.getAttribute("ref")));
        Xml.all(context, "ref").forEach(reference -> used.add(reference.getAttribute("bean")));
        // A bean with an init method works by itself.
        Xml.all(context, "bean").stream()
                .filter(bean -> bean.hasAttribute("init-method"))
                .forEach(bean -> used.add(bean.getAttribute("id")));
        Set<String> unused = new TreeSet<>(beans.keySet());
        unused.removeAll(used);
        unused.removeIf(id -> BUILT_BY_JIRA.stream()
                .flatMap(built -> Arrays.stream(built.getConstructors()))
                .anyMatch(
                        constructor -> List.of(constructor.getParameterTypes()).contains(bean(id))));
        assertThat(unused).isEmpty();
    }

    @Test
    public void everyClassThatJiraBuildsFindsExactlyOneBeanPerArgument() {
        for (Class<?> built : BUILT_BY_JIRA) {
            assertThat(built.getConstructors()).hasLength(1);
            for (Class<?> wanted : built.getConstructors()[0].getParameterTypes()) {
                assertWithMessage(built.getSimpleName() + " wants " + wanted)
                        .that(beans.values().stream()
                                .filter(wanted::isAssignableFrom)
                                .toList())
                        .hasSize(1);
            }
        }
    }

    @Test
    public void theBundleImportsThePackageOfEveryReference() throws IOException {
        String imports = manifest().getMainAttributes().getValue("Import-Package");
        for (Element reference : Xml.all(context, "osgi:reference")) {
            String type = reference.getAttribute("interface");
            assertThat(imports).contains(type.substring(0, type.lastIndexOf('.')) + ";version=0");
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

    private static List<Constructor<?>> fitting(Class<?> type, List<Class<?>> given) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> fits(constructor.getParameterTypes(), given))
                .toList();
    }

    private static boolean fits(Class<?>[] wanted, List<Class<?>> given) {
        if (wanted.length != given.size()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].isAssignableFrom(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Class<?> bean(String id) {
        assertWithMessage("bean " + id).that(beans).containsKey(id);
        return beans.get(id);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
