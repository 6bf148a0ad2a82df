package dev.partnerescalation.host.osgi.weaving;

import dev.partnerescalation.host.osgi.undeclared.UndeclaredCall;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites a class of an app: in the place of each instruction that needs something undeclared it throws a refusal that names it. The
 * virtual machine would throw an error there, too, but one that an app may swallow without a trace.
 */
final class RefusalWriter extends ClassVisitor {

    private static final String UNDECLARED_CALL = Type.getInternalName(UndeclaredCall.class);

    private final JiraReferences references;
    private Type self;

    private RefusalWriter(JiraReferences references, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.references = references;
    }

    /** The rewritten class. Code that can no longer be reached is cleared away, so it cannot keep the class from being linked. */
    static byte[] rewrite(ClassReader file, JiraReferences references) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                return references.headers().commonSuperclass(one, other);
            }
        };
        file.accept(new RefusalWriter(references, writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        self = Type.getObjectType(name);
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Refusals(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    private final class Refusals extends MethodVisitor {

        Refusals(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        /** Throws the refusal in the place of the instruction, or keeps the instruction. */
        private void refuse(Optional<String> undeclared, Runnable instruction) {
            if (undeclared.isEmpty()) {
                instruction.run();
                return;
            }
            super.visitLdcInsn(self);
            super.visitLdcInsn(undeclared.get());
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    UNDECLARED_CALL,
                    "refuse",
                    "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/RuntimeException;",
                    false);
            super.visitInsn(Opcodes.ATHROW);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            refuse(
                    references.undeclaredMethod(owner, name, descriptor),
                    () -> super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            refuse(
                    references.undeclaredField(owner, name, descriptor),
                    () -> super.visitFieldInsn(opcode, owner, name, descriptor));
        }

        /** A method reference or lambda: what it calls and the types that it is made of. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Optional<String> undeclared = Stream.concat(Stream.of(Type.getMethodType(descriptor)), Stream.of(arguments))
                    .flatMap(argument -> undeclared(argument).stream())
                    .findFirst();
            refuse(undeclared, () -> super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments));
        }

        @Override
        public void visitLdcInsn(Object value) {
            refuse(undeclared(value), () -> super.visitLdcInsn(value));
        }

        private Optional<String> undeclared(Object constant) {
            if (constant instanceof Handle handle) {
                return references.undeclaredMethod(handle);
            }
            return constant instanceof Type type ? references.undeclaredType(type) : Optional.empty();
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            Optional<String> undeclared = references.undeclaredType(Type.getObjectType(type));
            if (opcode == Opcodes.NEW || opcode == Opcodes.ANEWARRAY) {
                refuse(undeclared.map(name -> "new " + name), () -> super.visitTypeInsn(opcode, type));
                return;
            }
            if (undeclared.isPresent()) {
                super.visitInsn(Opcodes.DUP);
                super.visitLdcInsn(self);
                super.visitLdcInsn(undeclared.get());
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        UNDECLARED_CALL,
                        "refuseUnlessNull",
                        "(Ljava/lang/Object;Ljava/lang/Class;Ljava/lang/String;)V",
                        false);
            }
            super.visitTypeInsn(opcode, type);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            refuse(
                    references.undeclaredType(Type.getType(descriptor)).map(name -> "new " + name),
                    () -> super.visitMultiANewArrayInsn(descriptor, dimensions));
        }

        /** An exception that does not exist is never thrown, and its name alone would keep the class from being linked. */
        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            if (type == null || references.undeclaredType(type).isEmpty()) {
                super.visitTryCatchBlock(start, end, handler, type);
            }
        }
    }
}
