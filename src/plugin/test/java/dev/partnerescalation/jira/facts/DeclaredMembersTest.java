package dev.partnerescalation.jira.facts;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.facts.ClassFile.Member;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.objectweb.asm.Opcodes;

public final class DeclaredMembersTest {

    private static final int PUBLIC = Opcodes.ACC_PUBLIC;
    private static final int INTERFACE = PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
    private static final String SHOP = "com/atlassian/Shop";
    private static final Facts FACTS = Facts.of(
            """
            C com/atlassian/Named | interface
              M name()V | abstract

            C com/atlassian/Shop | @PublicApi public class implements com/atlassian/Named
              F LIMIT I | public static final = 5
              F NAME Ljava/lang/String; | public static final = "shop"
              M open()V | public throws java/io/IOException
              M close()V | protected
              M find()V | public static
              M sell()V | public throws java/lang/IllegalStateException,com/atlassian/SoldOut

            C com/atlassian/SoldOut | public class extends java/lang/RuntimeException

            C com/atlassian/Colour | public final enum extends java/lang/Enum
            """);

    @Test
    public void whatIsListedTheSameIsNoProblem() {
        DeclaredMembers shop = compared(shop(
                member(PUBLIC, "open()V", "java/io/IOException"),
                member(Opcodes.ACC_PROTECTED, "close()V"),
                member(PUBLIC | Opcodes.ACC_STATIC, "find()V"),
                constant("LIMIT I", 5),
                constant("NAME Ljava/lang/String;", "shop")));

        assertThat(shop.problems()).isEmpty();
        assertThat(shop.count()).isEqualTo(5);
    }

    @Test
    public void aTypeThatIsNotListedIsUnknown() {
        assertThat(compared(type(PUBLIC, "com/atlassian/Street")).problems())
                .containsExactly("unknown type: com/atlassian/Street");
    }

    @Test
    public void aMemberThatIsNotListedIsUnknown() {
        assertThat(compared(shop(member(PUBLIC, "open(I)V"))).problems())
                .containsExactly("unknown member: com/atlassian/Shop.open(I)V");
        assertThat(compared(shop(constant("LIMIT J", 5L))).problems())
                .containsExactly("unknown member: com/atlassian/Shop.LIMIT J");
    }

    @Test
    public void modifiersOfMembersMayNotDiffer() {
        assertThat(compared(shop(member(PUBLIC, "find()V"))).problems())
                .containsExactly("com/atlassian/Shop.find()V: modifiers [], but listed [static]");
        assertThat(compared(shop(member(PUBLIC | Opcodes.ACC_FINAL, "close()V")))
                        .problems())
                .containsExactly("com/atlassian/Shop.close()V: modifiers [final], but listed [protected]");
    }

    @Test
    public void modifiersOfTypesMayNotDiffer() {
        assertThat(compared(type(INTERFACE, SHOP)).problems())
                .containsExactly("com/atlassian/Shop: modifiers [interface], but listed []");
        assertThat(compared(type(PUBLIC | Opcodes.ACC_FINAL, SHOP)).problems())
                .containsExactly("com/atlassian/Shop: modifiers [final], but listed []");
    }

    @Test
    public void exceptionsMayNotDiffer() {
        assertThat(compared(shop(member(PUBLIC, "open()V"))).problems())
                .containsExactly("com/atlassian/Shop.open()V: exceptions [], but listed [java/io/IOException]");
    }

    @Test
    public void anUncheckedExceptionMayBeLeftOut() {
        assertThat(compared(shop(member(PUBLIC, "sell()V"))).problems()).isEmpty();
    }

    @Test
    public void constantValuesMayNotDifferBecauseTheCompilerCopiesThem() {
        assertThat(compared(shop(constant("NAME Ljava/lang/String;", "stall"))).problems())
                .containsExactly("com/atlassian/Shop.NAME Ljava/lang/String;: constant value \"stall\","
                        + " but listed \"shop\"");
    }

    @Test
    public void supertypesMustBeListed() {
        ClassFile shop = new ClassFile(
                SHOP,
                PUBLIC,
                List.of("java/lang/Object", "com/atlassian/Named", "com/atlassian/Colour"),
                List.of(),
                Set.of(),
                Set.of());

        assertThat(compared(shop).problems())
                .containsExactly("com/atlassian/Shop is not listed as a com/atlassian/Colour");
    }

    @Test
    public void aMemberOfAListedSupertypeMayBeDeclaredBelow() {
        assertThat(compared(shop(member(PUBLIC, "name()V"))).problems()).isEmpty();
        assertThat(compared(shop(member(PUBLIC | Opcodes.ACC_STATIC, "name()V")))
                        .problems())
                .containsExactly("com/atlassian/Shop.name()V: static true, but listed false");
    }

    @Test
    public void whatTheCompilerAddsToEnumsNeedsNoLine() {
        ClassFile colour = type(
                PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM,
                "com/atlassian/Colour",
                member(PUBLIC | Opcodes.ACC_STATIC, "values()[Lcom/atlassian/Colour;"),
                member(PUBLIC | Opcodes.ACC_STATIC, "valueOf(Ljava/lang/String;)Lcom/atlassian/Colour;"));

        assertThat(compared(colour).problems()).isEmpty();
    }

    @Test
    public void whatNobodyElseCanNameIsLeftAlone() {
        DeclaredMembers ours = new DeclaredMembers(
                FACTS,
                List.of(
                        shop(member(Opcodes.ACC_PRIVATE, "count I"), member(0, "refill()V")),
                        shop(member(PUBLIC | Opcodes.ACC_SYNTHETIC, "open()Ljava/lang/Object;")),
                        type(0, "com/atlassian/Hidden"),
                        type(PUBLIC, "dev/partnerescalation/jiraapi/Helper", member(PUBLIC, "help()V"))));

        assertThat(ours.problems()).isEmpty();
        assertThat(ours.count()).isEqualTo(0);
    }

    private static DeclaredMembers compared(ClassFile signature) {
        return new DeclaredMembers(FACTS, List.of(signature));
    }

    private static ClassFile shop(Member... members) {
        return type(PUBLIC, SHOP, members);
    }

    private static ClassFile type(int access, String name, Member... members) {
        return new ClassFile(name, access, List.of("java/lang/Object"), List.of(members), Set.of(), Set.of());
    }

    private static Member member(int access, String key, String... exceptions) {
        return new Member(access, key, Set.of(exceptions), null);
    }

    private static Member constant(String key, Object value) {
        return new Member(PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, key, Set.of(), value);
    }
}
