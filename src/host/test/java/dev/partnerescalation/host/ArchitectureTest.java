package dev.partnerescalation.host;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.Test;

public final class ArchitectureTest {

    private static final String HOST = "dev.partnerescalation.host";
    private static final Path DIAGRAM =
            Path.of(System.getProperty("basedir", "src/host"), "..", "docs", "architecture.puml");

    private final JavaClasses host = new ClassFileImporter()
            .importUrl(LocalJira.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    public void theCodeHasNoDependencyThatTheDiagramDoesNotShow() {
        classes()
                .that()
                .resideInAPackage("dev.partnerescalation..")
                .should(adhereToPlantUmlDiagram(DIAGRAM, consideringOnlyDependenciesInDiagram()))
                .check(host);
    }

    @Test
    public void theHostKnowsNothingOfTheApp() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.partnerescalation.jira..", "dev.partnerescalation.rules..")
                .because("the app's jar is loaded as a file, as Jira does it")
                .check(host);
    }

    @Test
    public void arrowsOnlyGoDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(HOST + "..")
                .layer("start")
                .definedBy(HOST, HOST + ".testing..")
                .layer("administration")
                .definedBy(HOST + ".page.admin..")
                .layer("apps")
                .definedBy(HOST + ".module..")
                .layer("store")
                .definedBy(HOST + ".store..")
                .layer("container")
                .definedBy(HOST + ".osgi..", HOST + ".template..")
                .layer("played")
                .definedBy(HOST + ".played..")
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("administration")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("apps")
                .mayOnlyBeAccessedByLayers("start", "administration")
                .whereLayer("container")
                .mayOnlyBeAccessedByLayers("start", "apps", "administration")
                .whereLayer("store")
                .mayNotAccessAnyLayer()
                .whereLayer("played")
                .mayNotAccessAnyLayer()
                .because("what lasts knows nothing of who asks, and only the composition root knows everything")
                .check(host);
    }

    @Test
    public void onlyTheContainerKnowsOsgi() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".osgi..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi..", "org.apache.felix..")
                .check(host);
    }

    @Test
    public void onlyTheTemplatesKnowVelocity() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".template..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.velocity..")
                .check(host);
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
                .because("its faults are cured in one place")
                .check(host);
    }

    @Test
    public void onlyTheWebServerKnowsJettyAndJersey() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOST + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "org.glassfish..")
                .check(host);
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
                .because("two hosts in one process must not meet")
                .check(host);
    }
}
