package dev.partnerescalation.jira;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Readiness;
import dev.partnerescalation.rules.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

public final class ArchitectureTest {

    private static final Path DIAGRAM =
            Path.of(System.getProperty("basedir", "src/plugin"), "..", "docs", "architecture.puml");
    private static final String APP = "dev.partnerescalation.jira.";
    private static final Pattern COMPONENT = Pattern.compile("^\\[([\\w-]+)] <<([\\w.]+?)\\.\\.>>", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("^\\[([\\w-]+)] --> \\[([\\w-]+)]", Pattern.MULTILINE);
    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "systemDefault");

    private final JavaClasses app = new ClassFileImporter()
            .importUrl(Today.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    public void theCodeHasNoDependencyThatTheDiagramDoesNotShow() {
        classes()
                .that()
                .resideInAPackage("dev.partnerescalation..")
                .should(adhereToPlantUmlDiagram(DIAGRAM, consideringOnlyDependenciesInDiagram()))
                .check(app);
    }

    @Test
    public void theDiagramShowsNoDependencyThatTheAppDoesNotHave() throws IOException {
        String diagram = Files.readString(DIAGRAM);
        Map<String, String> packages = new HashMap<>();
        COMPONENT.matcher(diagram).results().forEach(found -> packages.put(found.group(1), found.group(2)));
        Matcher arrow = ARROW.matcher(diagram);
        while (arrow.find()) {
            String from = packages.getOrDefault(arrow.group(1), "");
            String to = packages.get(arrow.group(2));
            if (from.startsWith(APP)) {
                assertWithMessage(arrow.group()).that(depends(from, to)).isTrue();
            }
        }
    }

    @Test
    public void packagesHaveNoCycles() {
        slices().matching(APP + "(**)").should().beFreeOfCycles().check(app);
    }

    @Test
    public void servicesArriveByConstructor() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleName("ComponentAccessor")
                .because("a service that is looked up cannot be replaced by a fake, and hides what a class needs")
                .check(app);
    }

    @Test
    public void descriptorsComeFromTheirFactory() {
        noClasses()
                .should()
                .callConstructorWhere(call(
                        "a descriptor of a workflow",
                        target -> target.getOwner().getPackageName().startsWith("com.opensymphony.workflow.loader")
                                && target.getOwner().getSimpleName().endsWith("Descriptor")))
                .because(
                        "in Jira these constructors are not accessible (jira-evidence.md, \"Versions 2.7.0 and 2.9.0\")")
                .check(app);
    }

    @Test
    public void onlyOnePackageTranslatesReasons() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..jira.readiness..", "dev.partnerescalation.rules..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Reason.class, Finding.Open.class, Finding.Waived.class, Readiness.class)
                .because("validator, panel, REST and brief say the same")
                .check(app);
    }

    @Test
    public void onlyOnePackageKnowsHowTheEngineDescribesWorkflows() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..jira.descriptor..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.opensymphony.workflow.loader..")
                        .and(DescribedPredicate.not(type(AbstractDescriptor.class))))
                .because("the lists of the engine are raw and live; Jira hands an AbstractDescriptor to factories")
                .check(app);
    }

    @Test
    public void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(app);
    }

    @Test
    public void onlyRestKnowsJaxRs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..jira.rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.inject..")
                .because("Jira 10 has these types under another name (jira-evidence.md, \"Jira 10 and Jira 11\")")
                .check(app);
    }

    @Test
    public void noClassKnowsServletsOrSpring() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "javax.servlet..", "org.springframework..")
                .check(app);
    }

    @Test
    public void onlyOneClassLooksAtTheClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Today.class)
                .should()
                .callCodeUnitWhere(call("a clock or the zone of the machine", ArchitectureTest::isClock))
                .check(app);
    }

    private boolean depends(String from, String to) {
        return app.stream()
                .filter(one -> inside(one.getPackageName(), from))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> inside(dependency.getTargetClass().getPackageName(), to));
    }

    private static boolean inside(String packageName, String component) {
        return packageName.equals(component) || packageName.startsWith(component + ".");
    }

    private static boolean isClock(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        boolean newDate = owner.equals("java.util.Date")
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        return newDate
                || owner.matches("java\\.(time\\..+|lang\\.System)") && CLOCKS.contains(target.getName())
                || owner.equals("java.util.Calendar") && target.getName().equals("getInstance");
    }

    private static DescribedPredicate<JavaCall<?>> call(String description, Predicate<CodeUnitCallTarget> target) {
        return DescribedPredicate.describe(description, call -> target.test(call.getTarget()));
    }
}
