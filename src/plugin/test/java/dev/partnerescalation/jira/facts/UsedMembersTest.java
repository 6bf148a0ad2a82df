package dev.partnerescalation.jira.facts;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.facts.ClassFile.Member;
import dev.partnerescalation.jira.facts.ClassFile.MemberUse;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.objectweb.asm.Opcodes;

public final class UsedMembersTest {

    private static final String OURS = "dev/partnerescalation/Ours";
    private static final Facts FACTS = Facts.of(
            """
            C com/atlassian/Named | interface
              M name()V | abstract  <jira 11.3.1>

            C com/atlassian/Shop | public class implements com/atlassian/Named
              M open()V | public  <jira 8.13.1>
              M close()V | protected  <jira 10.5.0 source>
              M clean()V | protected

            C com/atlassian/Closed | public class extends java/lang/Exception
            """);

    @Test
    public void eachListedMemberIsCountedOnceByItsNewestEvidence() {
        UsedMembers used = uses(use("com/atlassian/Shop", "open()V"), use("com/atlassian/Shop", "close()V"));

        assertThat(used.problems()).isEmpty();
        assertThat(used.evidence())
                .containsExactly(
                        "com/atlassian/Shop.close()V", new UsageEvidence(10, true),
                        "com/atlassian/Shop.open()V", new UsageEvidence(8, false));
        assertThat(used.summary())
                .startsWith("members used, by newest evidence: Jira 11: 0, Jira 10: 1, Jira 9: 0, Jira 8: 1,"
                        + " Jira 7.13 only: 0 (1 of them from source, without the return type); 0 unknown");
    }

    @Test
    public void aMemberOfAListedSupertypeIsKnown() {
        assertThat(uses(use("com/atlassian/Shop", "name()V")).evidence())
                .containsExactly("com/atlassian/Shop.name()V", new UsageEvidence(11, false));
    }

    @Test
    public void aMemberThatIsNotListedIsUnknown() {
        assertThat(uses(use("com/atlassian/Shop", "open(I)V")).problems())
                .containsExactly("unknown member: com/atlassian/Shop.open(I)V");
    }

    @Test
    public void aTypeThatIsNotListedIsUnknownWhereverItIsNamed() {
        ClassFile ours = new ClassFile(
                OURS, 0, List.of("java/lang/Object"), List.of(), Set.of("webwork/Street", "java/util/List"), Set.of());

        assertThat(new UsedMembers(FACTS, List.of(ours)).problems()).containsExactly("unknown type: webwork/Street");
    }

    @Test
    public void whatTheJdkGivesToExceptionsOfJiraIsKnown() {
        UsedMembers used = uses(use("com/atlassian/Closed", "getMessage()Ljava/lang/String;"));

        assertThat(used.problems()).isEmpty();
        assertThat(used.evidence()).isEmpty();
        assertThat(uses(use("com/atlassian/Closed", "getReason()Ljava/lang/String;"))
                        .problems())
                .hasSize(1);
    }

    @Test
    public void aMemberThatAClassOfTheAppInheritsIsOneOfJira() {
        ClassFile ours = new ClassFile(
                OURS,
                0,
                List.of("com/atlassian/Shop"),
                List.of(new Member(0, "close()V", Set.of(), null)),
                Set.of(),
                Set.of(use(OURS, "clean()V"), use(OURS, "close()V"), use(OURS, "hashCode()I")));

        UsedMembers used = new UsedMembers(FACTS, List.of(ours));

        assertThat(used.problems()).isEmpty();
        assertThat(used.evidence()).containsExactly("com/atlassian/Shop.clean()V", new UsageEvidence(7, false));
    }

    @Test
    public void whatIsNotOfJiraIsLeftAlone() {
        UsedMembers used = uses(use("java/lang/String", "length()I"), use("org/slf4j/Logger", "info()V"));

        assertThat(used.problems()).isEmpty();
        assertThat(used.evidence()).isEmpty();
    }

    private static UsedMembers uses(MemberUse... uses) {
        ClassFile one = new ClassFile(OURS, 0, List.of("java/lang/Object"), List.of(), Set.of(), Set.of(uses));
        ClassFile other = new ClassFile(
                OURS + "Too", Opcodes.ACC_PUBLIC, List.of("java/lang/Object"), List.of(), Set.of(), Set.of(uses));
        return new UsedMembers(FACTS, List.of(one, other));
    }

    private static MemberUse use(String owner, String key) {
        return new MemberUse(owner, key);
    }
}
