package dev.partnerescalation.jira.compatibility;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.config.LocaleManager;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.Fake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** Members are found by name, parameters and type, as the app's classes would find them, and nothing is called. */
public final class CompatibilityTest {

    private static final String SAMPLE = "dev/partnerescalation/jira/compatibility/CompatibilityTest$Sample";
    private static boolean initialized;

    /** What a Jira may look like. */
    public static class Sample extends ArrayList<String> implements Named {

        private static final long serialVersionUID = 1;

        public static final String NAME = String.valueOf(initialized = true);

        public Sample(int size) {
            super(size);
        }

        public static String of(int[] values, String name) {
            throw new AssertionError("called");
        }

        protected void guard() {}
    }

    /** A supertype. */
    public interface Named {
        default String name() {
            return "";
        }
    }

    @Test
    public void membersOfTheTypeAndItsSupertypesAreFound() {
        for (String key : List.of(
                "NAME Ljava/lang/String;",
                "<init>(I)V",
                "of([ILjava/lang/String;)Ljava/lang/String;",
                "guard()V",
                "name()Ljava/lang/String;",
                "size()I",
                "get(I)Ljava/lang/Object;")) {
            assertWithMessage(key).that(missing(SAMPLE + "." + key)).isEmpty();
        }
        assertThat(initialized).isFalse();
    }

    @Test
    public void whatDiffersInNameParametersOrTypeIsMissing() {
        for (String key : List.of(
                "NAME I",
                "TITLE Ljava/lang/String;",
                "<init>()V",
                "of([ILjava/lang/String;)V",
                "name(I)Ljava/lang/String;",
                "title()Ljava/lang/String;",
                "name()Lcom/atlassian/jira/Gone;")) {
            assertWithMessage(key).that(missing(SAMPLE + "." + key)).hasSize(1);
        }
        assertThat(missing("com/atlassian/jira/Gone.name()V")).hasSize(1);
    }

    @Test
    public void everyMemberThatTheJarListsIsThereHere() {
        assertThat(new Compatibility(Services.all()).missing()).isEmpty();
    }

    @Test
    public void aSetUpNeedsWhatItAndItsFoundationsCannotDoWithout() {
        Compatibility compatibility = of(
                "setup needed java/util/List.a()V",
                "panel,issue needed java/util/List.b()V",
                "panel needed java/util/List.c()V",
                "setup guarded java/util/List.d()V");
        assertThat(compatibility.missing()).hasSize(4);
        assertThat(compatibility.missingForSetup().stream().map(JiraMember::label))
                .containsExactly("List.a()", "List.b()");
    }

    @Test
    public void withoutAServiceItsMembersAreMissing() {
        Compatibility compatibility = new Compatibility(
                List.of("setup needed java/util/List.size()I", "setup needed java/util/Map.size()I"),
                getClass().getClassLoader(),
                "java/util/Map"::equals);
        assertThat(compatibility.missing().stream().map(JiraMember::label)).containsExactly("Map.size()");
    }

    @Test
    public void aServiceThatIsNotThereThrowsWhenItIsAsked() {
        LocaleManager absent = Fake.of(LocaleManager.class)
                .with("toString", arguments -> {
                    throw new IllegalStateException("no service");
                })
                .build();
        OptionalServices services = new OptionalServices(
                null, null, absent, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
        assertThat(services.lacks(LocaleManager.class)).isTrue();
        assertThat(services.lacks("com/atlassian/jira/config/LocaleManager")).isTrue();
        assertThat(services.lacks("com/atlassian/jira/config/StatusManager")).isFalse();
        assertThat(services.lacks("com/atlassian/jira/issue/Issue")).isFalse();
    }

    @Test
    public void aSentenceNamesTheMemberAndWhatDoesNotWork() {
        List<JiraMember> missing = missing("java/util/Map$Entry.gone([Ljava/lang/String;ILjava/util/Map;)V");
        assertThat(Compatibility.sentence(
                        missing.get(0), Bundles.texts(Locale.ENGLISH).english()))
                .isEqualTo(
                        "This Jira lacks Map.Entry.gone(String, I, Map), which the app needs for: setting up projects.");
    }

    @Test
    public void aLineOfAnotherFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of("setup maybe java/util/List.a()V"));
    }

    private static List<JiraMember> missing(String member) {
        return of("setup needed " + member).missing();
    }

    private static Compatibility of(String... lines) {
        return new Compatibility(List.of(lines), CompatibilityTest.class.getClassLoader(), service -> false);
    }
}
