package dev.partnerescalation.jira.facts;

import dev.partnerescalation.jira.facts.ClassFile.MemberUse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Which members a class uses outside of a {@code try} with a {@code catch} for LinkageError alone: without one of them its code breaks
 * off. A {@code catch} that names other exceptions too tells of any failure, and does not go on without a member.
 */
final class UnguardedUses {

    private static final String LINKAGE_ERROR = "java/lang/LinkageError";

    private UnguardedUses() {}

    static Set<MemberUse> in(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG);
        Set<MemberUse> uses = new LinkedHashSet<>();
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (!isGuarded(method, instruction)) {
                    used(instruction).forEach(uses::add);
                }
            }
        }
        return uses;
    }

    private static boolean isGuarded(MethodNode method, AbstractInsnNode instruction) {
        int place = method.instructions.indexOf(instruction);
        return method.tryCatchBlocks.stream()
                .filter(block -> isForMissingMembers(method, block))
                .anyMatch(block -> method.instructions.indexOf(block.start) <= place
                        && place < method.instructions.indexOf(block.end));
    }

    private static boolean isForMissingMembers(MethodNode method, TryCatchBlockNode block) {
        return method.tryCatchBlocks.stream()
                .filter(other -> other.handler == block.handler)
                .allMatch(other -> LINKAGE_ERROR.equals(other.type));
    }

    private static Stream<MemberUse> used(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return Stream.of(new MemberUse(call.owner, ClassFile.keyOfMethod(call.name, call.desc)));
        }
        if (instruction instanceof FieldInsnNode field) {
            return Stream.of(new MemberUse(field.owner, ClassFile.keyOfField(field.name, field.desc)));
        }
        return instruction instanceof InvokeDynamicInsnNode dynamic
                ? Arrays.stream(dynamic.bsmArgs)
                        .filter(Handle.class::isInstance)
                        .map(Handle.class::cast)
                        .map(handle -> new MemberUse(
                                handle.getOwner(), ClassFile.keyOfMethod(handle.getName(), handle.getDesc())))
                : Stream.empty();
    }
}
