package dev.partnerescalation.jira.facts;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * What a compiled class declares, and what it uses of other classes. Names of types are internal ones, with slashes.
 *
 * @param name the class
 * @param access flags of the class, and ACC_STATIC for a nested type without an outer instance
 * @param supertypes the superclass and the interfaces
 * @param members declared methods and fields, in the order of the file
 * @param usedTypes all types that are named anywhere: in code, descriptors, generic signatures and annotations
 * @param usedMembers the methods and fields that the code calls, refers to, reads or writes
 */
record ClassFile(
        String name,
        int access,
        List<String> supertypes,
        List<Member> members,
        Set<String> usedTypes,
        Set<MemberUse> usedMembers) {

    /**
     * A declared method or field.
     *
     * @param access its flags
     * @param key name and descriptor: {@code getKey()Ljava/lang/String;} or {@code KEY Ljava/lang/String;}
     * @param exceptions the declared exceptions
     * @param constant the value of a constant field, null for all others
     */
    record Member(int access, String key, Set<String> exceptions, Object constant) {

        /** Whether other classes or subclasses can name it in a source; what the compiler adds for itself cannot be named. */
        boolean isAccessible() {
            return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                    && (access & Opcodes.ACC_SYNTHETIC) == 0;
        }
    }

    /**
     * A use of a method or field.
     *
     * @param owner the type that the code names, which may have the member from a supertype
     * @param key as in {@link Member}
     */
    record MemberUse(String owner, String key) {

        @Override
        public String toString() {
            return owner + "." + key;
        }
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    boolean declares(String key) {
        return members.stream().anyMatch(member -> member.key().equals(key));
    }

    static String keyOfMethod(String name, String descriptor) {
        return name + descriptor;
    }

    static String keyOfField(String name, String descriptor) {
        return name + " " + descriptor;
    }
}
