package dev.partnerescalation.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.runner.RunWith;

@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packagesOf = EscalationPolicy.class, importOptions = ImportOption.DoNotIncludeTests.class)
public final class RulesArchitectureTest {

    @ArchTest
    static final ArchRule the_rules_know_only_the_jdk = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "dev.partnerescalation.rules",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.text",
                    // Read by the compiler alone; no class of it is needed at run time.
                    "org.jspecify.annotations"))
            .because("they must run in any host and carry nothing into the bundle");

    @ArchTest
    static final ArchRule the_rules_have_no_clock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "reads the clock",
                    call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                                    && call.getName().equals("now")
                            || call.getTarget().getOwner().isEquivalentTo(System.class)
                                    && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, TimeZone.class, java.util.Date.class, java.util.Calendar.class)
            .because("today is an argument");

    @ArchTest
    static final ArchRule the_rules_have_no_locale = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Locale.class, java.util.ResourceBundle.class, java.text.MessageFormat.class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .because("the judgement is the same for every reader; texts are made elsewhere");

    @ArchTest
    static final ArchRule the_rules_have_no_regular_expressions = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex")
            .because("no text may make them backtrack");

    @ArchTest
    static final ArchRule nothing_changes_behind_the_back =
            fields().that().areStatic().should().beFinal().because("a judgement depends on its arguments alone");

    @ArchTest
    static final ArchRule classes_are_not_for_extension = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("values are sealed, final or records");
}
