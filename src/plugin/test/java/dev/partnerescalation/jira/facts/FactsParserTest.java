package dev.partnerescalation.jira.facts;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public final class FactsParserTest {

    private static final String TYPE =
            "C com/atlassian/Shop | @PublicApi public abstract class extends com/atlassian/House"
                    + " implements com/atlassian/Named,java/io/Serializable sig=Lcom/atlassian/House;  <jira 11.0.0>\n";

    @Test
    public void aTypeHasItsModifiersAndSupertypes() {
        ListedType shop = Facts.of(TYPE).type("com/atlassian/Shop").orElseThrow();

        assertThat(shop.modifiers()).containsExactly("abstract");
        assertThat(shop.supertypes())
                .containsExactly("com/atlassian/House", "com/atlassian/Named", "java/io/Serializable");
    }

    @Test
    public void aMethodHasItsModifiersExceptionsAndEvidence() {
        ListedMember method = member(
                "open(Ljava/util/List;)V",
                "  M open(Ljava/util/List;)V | protected static @Deprecated throws java/io/IOException,a/B"
                        + " sig=(Ljava/util/List<*>;)V  <jira 8.13.1>  <jira 10.3.2 source>");

        assertThat(method.modifiers()).containsExactly("protected", "static");
        assertThat(method.exceptions()).containsExactly("java/io/IOException", "a/B");
        assertThat(method.evidence()).isEqualTo(new UsageEvidence(10, true));
        assertThat(method.constant()).isNull();
    }

    @Test
    public void aFieldHasItsConstantValueEvenIfItLooksLikeAModifier() {
        ListedMember field = member(
                "NAME Ljava/lang/String;",
                "  F NAME Ljava/lang/String; | public final = \"a static name\"  <jira 9.4.1>");

        assertThat(field.constant()).isEqualTo("\"a static name\"");
        assertThat(field.modifiers()).containsExactly("final");
        assertThat(field.evidence()).isEqualTo(new UsageEvidence(9, false));
    }

    @Test
    public void amongMarksOfOneVersionTheFirstCounts() {
        assertThat(UsageEvidence.newestIn("  <jira 11.3.6>  <jira 11.3.8 source>"))
                .isEqualTo(new UsageEvidence(11, false));
    }

    @Test
    public void withoutAMarkTheEvidenceIsTheListAlone() {
        assertThat(member("open()V", "  M open()V | public").evidence().version())
                .isEqualTo("7.13");
    }

    @Test
    public void aMemberIsFoundInSupertypes() {
        Facts facts = Facts.of("C com/atlassian/Shop | interface implements com/atlassian/Named\n\n"
                + "C com/atlassian/Named | interface\n  M name()V | abstract");

        assertThat(facts.member("com/atlassian/Shop", "name()V")).isPresent();
        assertThat(facts.member("com/atlassian/Shop", "price()V")).isEmpty();
        assertThat(facts.member("com/atlassian/Street", "name()V")).isEmpty();
    }

    @Test
    public void aLineOfNoKnownFormIsRefusedWithItsNumber() {
        for (String line : new String[] {
            "open()V",
            "  M open()V",
            "  M open()V | public throws",
            "  M open()V | public sttic",
            "  M open()V | public <jira 9>",
            "  F NAME | public",
            "C com/atlassian/Mall",
            "    M open()V | public"
        }) {
            IllegalArgumentException refusal =
                    assertThrows(line, IllegalArgumentException.class, () -> Facts.of(TYPE + line));
            assertThat(refusal).hasMessageThat().startsWith("text, line 2: ");
        }
    }

    @Test
    public void nothingStandsTwice() {
        assertThrows(IllegalArgumentException.class, () -> Facts.of(TYPE + TYPE));
        assertThrows(
                IllegalArgumentException.class,
                () -> Facts.of(TYPE + "  M open()V | public\n  M open()V | public  <jira 9.4.1>"));
    }

    @Test
    public void aMemberNeedsAType() {
        assertThrows(IllegalArgumentException.class, () -> Facts.of("  M open()V | public"));
    }

    private static ListedMember member(String key, String line) {
        return Facts.of(TYPE + line).member("com/atlassian/Shop", key).orElseThrow();
    }
}
