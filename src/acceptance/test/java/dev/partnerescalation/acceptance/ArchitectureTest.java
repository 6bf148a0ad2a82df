package dev.partnerescalation.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;

/** These tests stand outside: they see the app as a file and local Jira by its public face. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "dev.partnerescalation.acceptance")
public final class ArchitectureTest {

    @ArchTest
    public static final ArchRule THE_APP_IS_A_FILE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.partnerescalation.jira..", "dev.partnerescalation.rules..")
            .because("the jar that is tested must be the jar that is shipped");

    @ArchTest
    public static final ArchRule LOCAL_JIRA_HAS_A_PUBLIC_FACE = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.partnerescalation.host..")
                            .and(
                                    not(
                                            nameMatching(
                                                    "dev\\.partnerescalation\\.host\\.(LocalJira(Options(\\$Builder)?)?|testing\\..*|api\\.FaultInjection)"))))
            .because("what people do with a Jira goes over HTTP");

    @ArchTest
    public static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.partnerescalation.acceptance.(**)").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule JIRAS_JAVA_API_IS_FOR_APPS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.atlassian.."))
            .because("what people do with a Jira goes over HTTP");

    @ArchTest
    public static final ArchRule PAGES_ARE_KNOWN_BY_WHAT_IS_ON_THEM = noClasses()
            .that()
            .resideInAPackage("..browser..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.partnerescalation..").and(not(resideInAPackage("..browser.."))))
            .because("the vocabulary of the browser tests is that of any Jira");

    @ArchTest
    public static final ArchRule ONE_PACKAGE_DRIVES_THE_BROWSER = noClasses()
            .that()
            .resideOutsideOfPackage("..browser..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.openqa.selenium.chrome.."))
            .because("starting it and tidying up after it is one place's job");
}
