package dev.partnerescalation.host;

import static com.google.common.truth.Truth.assertThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;

public final class ArchitectureTest {

    private static final String HOST = "dev.partnerescalation.host";
    private static final Path DIAGRAM =
            Path.of(System.getProperty("basedir", "src/host"), "..", "docs", "architecture.puml");

    private static final Pattern COMPONENT = Pattern.compile("^\\[([\\w-]+)] (<<.+>>)$", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("<<([\\w.]+)>>");
    private static final Pattern HOST_ARROW =
            Pattern.compile("^\\[(host-\\w+|local-jira)] --> \\[[\\w-]+]", Pattern.MULTILINE);

    private static final JavaClasses HOST_CLASSES = new ClassFileImporter()
            .importUrl(LocalJira.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    public void theCodeHasNoDependencyThatTheDiagramDoesNotShow() {
        classes()
                .that()
                .resideInAPackage("dev.partnerescalation..")
                .should(adhereToPlantUmlDiagram(DIAGRAM, consideringOnlyDependenciesInDiagram()))
                .check(HOST_CLASSES);
    }

    @Test
    public void theHostKnowsNothingOfTheApp() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.partnerescalation.jira..", "dev.partnerescalation.rules..")
                .because("the app's jar is loaded as a file, as Jira does it")
                .check(HOST_CLASSES);
    }

    @Test
    public void theDiagramShowsNoDependencyThatTheHostDoesNotHave() throws IOException {
        String diagram = Files.readString(DIAGRAM);
        Map<String, List<PackageMatcher>> packages = new HashMap<>();
        COMPONENT
                .matcher(diagram)
                .results()
                .forEach(component -> packages.put(component.group(1), packages(component.group(2))));
        Set<String> needed = new HashSet<>();
        for (JavaClass one : HOST_CLASSES) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                components(packages, dependency.getOriginClass())
                        .forEach(from -> components(packages, dependency.getTargetClass())
                                .forEach(to -> needed.add("[" + from + "] --> [" + to + "]")));
            }
        }
        assertThat(HOST_ARROW
                        .matcher(diagram)
                        .results()
                        .map(MatchResult::group)
                        .filter(arrow -> !needed.contains(arrow)))
                .isEmpty();
    }

    private static List<PackageMatcher> packages(String stereotypes) {
        return PACKAGE.matcher(stereotypes)
                .results()
                .map(found -> PackageMatcher.of(found.group(1)))
                .toList();
    }

    private static List<String> components(Map<String, List<PackageMatcher>> packages, JavaClass one) {
        return packages.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(matcher -> matcher.matches(one.getPackageName())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    public void packagesHaveNoCycles() {
        slices().matching(HOST + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a package can then be read, and changed, without those that stand above it")
                .check(HOST_CLASSES);
    }

    @Test
    public void onlyTheContainerKnowsOsgi() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".osgi..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi..", "org.apache.felix..")
                .check(HOST_CLASSES);
    }

    @Test
    public void onlyTheTemplatesKnowVelocity() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".template..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.velocity..")
                .check(HOST_CLASSES);
    }

    @Test
    public void onlyTheEngineKnowsTheImplementationOfOsWorkflow() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.opensymphony.workflow.basic..",
                        "com.opensymphony.workflow.config..",
                        "com.opensymphony.workflow.spi..",
                        "com.opensymphony.workflow.util..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "com\\.opensymphony\\.workflow\\.(AbstractWorkflow|loader\\.Workflow(Loader|Factory))")
                .because("its faults are worked around in one place")
                .check(HOST_CLASSES);
    }

    @Test
    public void onlyTheWebServerKnowsJettyAndJersey() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "org.glassfish..")
                .check(HOST_CLASSES);
    }

    @Test
    public void nothingThatChangesIsStatic() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .beFinal()
                .because("two local Jiras in one process must not share state")
                .check(HOST_CLASSES);
    }
}
