package dev.partnerescalation.jira.facts;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** The modifiers that a caller or a subclass depends on, in the words of the facts. */
final class Modifiers {

    private static final Set<String> OF_TYPES =
            Set.of("interface", "@interface", "enum", "abstract", "final", "static");
    private static final Set<String> OF_MEMBERS = Set.of("protected", "static", "final", "abstract");

    private Modifiers() {}

    /**
     * Those of a type in the facts.
     *
     * @param words what stands behind the bar, such as {@code @PublicApi public abstract class}
     */
    static Set<String> ofType(String words) {
        return withoutImplied(chosen(words, OF_TYPES));
    }

    /**
     * Those of a type in bytecode.
     *
     * @param access flags of the class file, and ACC_STATIC for a nested type that has no outer instance
     */
    static Set<String> ofType(int access) {
        Set<String> modifiers = new TreeSet<>();
        add(modifiers, access, Opcodes.ACC_ANNOTATION, "@interface");
        add(modifiers, access, Opcodes.ACC_INTERFACE, "interface");
        add(modifiers, access, Opcodes.ACC_ENUM, "enum");
        add(modifiers, access, Opcodes.ACC_ABSTRACT, "abstract");
        add(modifiers, access, Opcodes.ACC_FINAL, "final");
        add(modifiers, access, Opcodes.ACC_STATIC, "static");
        return withoutImplied(modifiers);
    }

    /**
     * Those of a member in the facts, where public is not told from what an interface implies.
     *
     * @param words what stands behind the bar, such as {@code public static final @Deprecated}
     */
    static Set<String> ofMember(String words) {
        return chosen(words, OF_MEMBERS);
    }

    /** Those of a public or protected member in bytecode. */
    static Set<String> ofMember(int access) {
        Set<String> modifiers = new TreeSet<>();
        add(modifiers, access, Opcodes.ACC_PROTECTED, "protected");
        add(modifiers, access, Opcodes.ACC_STATIC, "static");
        add(modifiers, access, Opcodes.ACC_FINAL, "final");
        add(modifiers, access, Opcodes.ACC_ABSTRACT, "abstract");
        return modifiers;
    }

    private static Set<String> chosen(String words, Set<String> known) {
        return Arrays.stream(words.strip().split(" ")).filter(known::contains).collect(toCollection(TreeSet::new));
    }

    /** An interface is abstract, and an annotation type is an interface; the facts say it sometimes. */
    private static Set<String> withoutImplied(Set<String> modifiers) {
        if (modifiers.contains("@interface")) {
            modifiers.removeAll(List.of("interface", "abstract"));
        }
        if (modifiers.contains("interface")) {
            modifiers.remove("abstract");
        }
        return modifiers;
    }

    private static void add(Set<String> modifiers, int access, int flag, String word) {
        if ((access & flag) != 0) {
            modifiers.add(word);
        }
    }
}
