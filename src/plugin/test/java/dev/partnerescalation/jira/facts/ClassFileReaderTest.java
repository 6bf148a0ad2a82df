package dev.partnerescalation.jira.facts;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.facts.ClassFile.Member;
import dev.partnerescalation.jira.facts.ClassFile.MemberUse;
import java.io.IOException;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.Test;
import org.objectweb.asm.Opcodes;

public final class ClassFileReaderTest {

    private static final String SAMPLE = "dev/partnerescalation/jira/facts/ClassFileReaderTest$Sample";

    private final ClassFile sample;

    public ClassFileReaderTest() throws IOException {
        List<ClassFile> classes = ClassFileReader.classesBeside(ClassFileReaderTest.class);
        sample = classes.stream()
                .filter(one -> one.name().equals(SAMPLE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void aClassHasItsAccessAndSupertypes() {
        assertThat(sample.is(Opcodes.ACC_ABSTRACT)).isTrue();
        assertThat(sample.is(Opcodes.ACC_STATIC)).isTrue();
        assertThat(sample.is(Opcodes.ACC_PUBLIC)).isFalse();
        assertThat(sample.supertypes()).containsExactly("java/lang/Object", "java/lang/Runnable");
    }

    @Test
    public void membersHaveExceptionsAndConstants() {
        assertThat(sample.members().stream().filter(Member::isAccessible).map(Member::key))
                .containsExactly("LIMIT I", "open(Ljava/lang/String;)V");
        assertThat(member("LIMIT I").constant()).isEqualTo(5);
        assertThat(member("open(Ljava/lang/String;)V").exceptions()).containsExactly("java/io/IOException");
    }

    @Test
    public void callsReadsAndReferencesAreUses() {
        assertThat(sample.usedMembers())
                .containsAtLeast(
                        new MemberUse("java/lang/String", "length()I"),
                        new MemberUse("java/lang/System", "out Ljava/io/PrintStream;"),
                        new MemberUse("java/lang/Thread", "currentThread()Ljava/lang/Thread;"));
    }

    @Test
    public void typesOfDescriptorsGenericsAndAnnotationsAreUsed() {
        assertThat(sample.usedTypes())
                .containsAtLeast("java/io/PrintStream", "java/util/Locale", "java/lang/Deprecated", "java/time/Month");
    }

    @Test
    public void aJarIsReadAsAFolderIs() throws IOException {
        assertThat(ClassFileReader.classesBeside(Test.class).stream().map(ClassFile::name))
                .contains("org/junit/Test");
    }

    private Member member(String key) {
        return sample.members().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private abstract static class Sample implements Runnable {

        public static final int LIMIT = 5;

        @Deprecated
        private Locale locale;

        protected void open(String name) throws IOException {
            System.out.println(name.length());
            Supplier<Thread> thread = Thread::currentThread;
        }

        abstract List<Month> months();
    }
}
