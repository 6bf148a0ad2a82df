package dev.partnerescalation.jira.facts;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.jira.facts.ClassFile.MemberUse;
import dev.partnerescalation.jira.panel.IsEscalation;
import dev.partnerescalation.rules.ReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The jar carries the list of the members of Jira that its bytecode uses; nobody writes it by hand. */
public final class JiraMembersTest {

    private static final String APP = "dev/partnerescalation/jira/";
    private static final Path BASE = Path.of(System.getProperty("basedir", "src/plugin"));
    private static final Path LIST = BASE.resolve("main/resources/jira-members.txt");
    private static final String REGENERATE =
            "mvn -pl src/plugin -am test -Dtest=JiraMembersTest -Dregenerate -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    public void theListIsWhatTheBytecodeUses() throws IOException {
        String wanted = list();
        if (System.getProperty("regenerate") != null) {
            Files.writeString(LIST, wanted);
        }
        assertWithMessage("the app uses other members of Jira now; write the list anew: " + REGENERATE)
                .that(Files.exists(LIST) ? Files.readString(LIST) : "")
                .isEqualTo(wanted);
    }

    @Test
    public void aCallIsGuardedByACatchOfLinkageErrorAroundIt() throws IOException {
        byte[] sample = ClassFileReader.bytesBeside(JiraMembersTest.class).stream()
                .filter(bytes ->
                        new org.objectweb.asm.ClassReader(bytes).getClassName().endsWith("$Guarded"))
                .findFirst()
                .orElseThrow();
        Set<String> unguarded =
                UnguardedUses.in(sample).stream().map(MemberUse::toString).collect(Collectors.toSet());
        assertThat(unguarded).contains("java/lang/String.strip()Ljava/lang/String;");
        assertThat(unguarded).contains("java/lang/String.isBlank()Z");
        assertThat(unguarded).doesNotContain("java/lang/String.trim()Ljava/lang/String;");
    }

    static final class Guarded {

        String text(String given) {
            try {
                return given.trim();
            } catch (LinkageError missing) {
                return given.strip();
            }
        }

        boolean isEmpty(String given) {
            try {
                return given.isBlank();
            } catch (RuntimeException | LinkageError unexpected) {
                return true;
            }
        }
    }

    private static String list() throws IOException {
        UsedMembers used = new UsedMembers(
                Facts.read(BASE.resolve("../jira-api/facts")),
                Stream.concat(
                                ClassFileReader.classesBeside(IsEscalation.class).stream(),
                                ClassFileReader.classesBeside(ReasonCode.class).stream())
                        .toList());
        SortedMap<String, SortedSet<String>> parts = new TreeMap<>();
        for (ClassFile type : ClassFileReader.classesBeside(IsEscalation.class)) {
            type.usedMembers().forEach(use -> used.meant(use)
                    .ifPresent(member -> parts.computeIfAbsent(member, first -> new TreeSet<>())
                            .add(part(type.name()))));
        }
        Set<String> needed = ClassFileReader.bytesBeside(IsEscalation.class).stream()
                .flatMap(bytes -> UnguardedUses.in(bytes).stream())
                .flatMap(use -> used.meant(use).stream())
                .collect(Collectors.toSet());
        return "# Members of Jira that the app uses, from its bytecode. JiraMembersTest writes it.\n"
                + parts.entrySet().stream()
                        .map(entry -> line(entry, needed.contains(entry.getKey())))
                        .collect(Collectors.joining());
    }

    private static String line(Map.Entry<String, SortedSet<String>> member, boolean needed) {
        return String.join(",", member.getValue()) + (needed ? " needed " : " guarded ") + member.getKey() + "\n";
    }

    /** The package below that of the app. */
    private static String part(String className) {
        return className.substring(APP.length(), className.indexOf('/', APP.length()));
    }
}
