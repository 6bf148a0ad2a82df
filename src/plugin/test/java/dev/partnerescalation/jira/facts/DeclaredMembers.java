package dev.partnerescalation.jira.facts;

import dev.partnerescalation.jira.facts.ClassFile.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/**
 * Holds our signatures of Jira against the facts: a wrong one would compile here and fail in Jira. Looks at public types and their public
 * and protected members; what is not accessible is ours alone.
 */
final class DeclaredMembers {

    private static final String NO_CONSTANT = "none";

    private final Facts facts;
    private final List<String> problems = new ArrayList<>();
    private int count;

    /**
     * Compares at once.
     *
     * @param signatures compiled classes; those that are not about Jira are left alone
     */
    DeclaredMembers(Facts facts, List<ClassFile> signatures) {
        this.facts = facts;
        signatures.stream()
                .filter(type -> Facts.concern(type.name()) && type.is(Opcodes.ACC_PUBLIC))
                .forEach(this::compare);
    }

    /** What is not listed, or listed otherwise; one sentence each, sorted. */
    List<String> problems() {
        return problems.stream().sorted().toList();
    }

    /** How many members were compared. */
    int count() {
        return count;
    }

    private void compare(ClassFile type) {
        Optional<ListedType> listed = facts.type(type.name());
        if (listed.isEmpty()) {
            problems.add("unknown type: " + type.name());
            return;
        }
        differ(
                type.name(),
                "modifiers",
                Modifiers.ofType(type.access()),
                listed.get().modifiers());
        type.supertypes().stream()
                .filter(supertype -> Facts.concern(supertype) && !facts.isA(type.name(), supertype))
                .forEach(supertype -> problems.add(type.name() + " is not listed as a " + supertype));
        type.members().stream().filter(Member::isAccessible).forEach(member -> compare(type, listed.get(), member));
    }

    private void compare(ClassFile type, ListedType listedType, Member member) {
        count++;
        String name = type.name() + "." + member.key();
        Optional<ListedMember> found = facts.member(type.name(), member.key());
        if (found.isEmpty()) {
            if (!isAddedToEnums(type, member)) {
                problems.add("unknown member: " + name);
            }
            return;
        }
        ListedMember listed = found.get();
        if (listedType.members().containsKey(member.key())) {
            differ(name, "modifiers", Modifiers.ofMember(member.access()), listed.modifiers());
            differ(name, "exceptions", checked(member.exceptions()), checked(listed.exceptions()));
            differ(
                    name,
                    "constant value",
                    constant(member),
                    Objects.requireNonNullElse(listed.constant(), NO_CONSTANT));
        } else {
            // A class has a body where the interface above it, which is listed, has none.
            differ(name, "static", (member.access() & Opcodes.ACC_STATIC) != 0, listed.isStatic());
        }
    }

    private void differ(String name, String what, Object ours, Object listed) {
        if (!ours.equals(listed)) {
            problems.add("%s: %s %s, but listed %s".formatted(name, what, ours, listed));
        }
    }

    /** Callers must catch checked exceptions only; an unchecked one may be left out of a signature. */
    private Set<String> checked(Set<String> exceptions) {
        return exceptions.stream()
                .filter(exception -> !isUnchecked(exception))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isUnchecked(String type) {
        return type.startsWith("java/")
                ? RuntimeException.class.isAssignableFrom(ofTheJdk(type))
                : facts.type(type).stream()
                        .flatMap(listed -> listed.supertypes().stream())
                        .anyMatch(this::isUnchecked);
    }

    private static Class<?> ofTheJdk(String type) {
        try {
            return Class.forName(type.replace('/', '.'), false, null);
        } catch (ClassNotFoundException misspelt) {
            throw new IllegalArgumentException("The facts name a class that the JDK does not have: " + type, misspelt);
        }
    }

    private static String constant(Member member) {
        return member.constant() instanceof String text
                ? '"' + text + '"'
                : Objects.toString(member.constant(), NO_CONSTANT);
    }

    /** The compiler adds two methods to every enum, and the facts do not always say so. */
    private static boolean isAddedToEnums(ClassFile type, Member member) {
        return type.is(Opcodes.ACC_ENUM)
                && (member.key().startsWith("values()") || member.key().startsWith("valueOf(Ljava/lang/String;)"));
    }
}
