package dev.partnerescalation.jira.facts;

import dev.partnerescalation.jira.facts.ClassFile.Member;
import dev.partnerescalation.jira.facts.ClassFile.MemberUse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Reads class files with ASM. */
final class ClassFileReader {

    private static final int ASM = Opcodes.ASM9;

    private ClassFileReader() {}

    /**
     * Reads all classes of a folder or jar.
     *
     * @param one a class that was loaded from there
     */
    static List<ClassFile> classesBeside(Class<?> one) throws IOException {
        return bytesBeside(one).stream().map(ClassFileReader::read).toList();
    }

    /** The same, unread. */
    static List<byte[]> bytesBeside(Class<?> one) throws IOException {
        Path place = Path.of(URI.create(
                one.getProtectionDomain().getCodeSource().getLocation().toString()));
        if (Files.isDirectory(place)) {
            return filesIn(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return filesIn(jar.getPath("/"));
        }
    }

    private static List<byte[]> filesIn(Path folder) throws IOException {
        List<byte[]> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".class"))::iterator) {
                classes.add(Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static ClassFile read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Declarations declarations = new Declarations();
        reader.accept(declarations, ClassReader.SKIP_CODE);
        Uses uses = new Uses();
        // A remapper is asked for every name in a class. Ours changes none, and what it writes is dropped.
        reader.accept(new ClassRemapper(new ClassWriter(0), uses), ClassReader.SKIP_DEBUG);
        return new ClassFile(
                reader.getClassName(),
                declarations.access,
                declarations.supertypes,
                declarations.members,
                uses.types,
                uses.members);
    }

    private static final class Declarations extends ClassVisitor {

        private final List<String> supertypes = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();
        private String name;
        private int access;

        private Declarations() {
            super(ASM);
        }

        @Override
        public void visit(
                int version, int flags, String className, String signature, String superclass, String[] interfaces) {
            name = className;
            access = flags;
            supertypes.add(superclass);
            supertypes.addAll(List.of(interfaces));
        }

        @Override
        public void visitInnerClass(String innerName, String outerName, String simpleName, int flags) {
            if (innerName.equals(name)) {
                access |= flags & Opcodes.ACC_STATIC;
            }
        }

        @Override
        public FieldVisitor visitField(int flags, String field, String descriptor, String signature, Object value) {
            members.add(new Member(flags, ClassFile.keyOfField(field, descriptor), Set.of(), value));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int flags, String method, String descriptor, String signature, String[] exceptions) {
            Set<String> thrown = exceptions == null ? Set.of() : Set.of(exceptions);
            members.add(new Member(flags, ClassFile.keyOfMethod(method, descriptor), thrown, null));
            return null;
        }
    }

    private static final class Uses extends Remapper {

        private final Set<String> types = new LinkedHashSet<>();
        private final Set<MemberUse> members = new LinkedHashSet<>();

        private Uses() {
            super(ASM);
        }

        @Override
        public String map(String type) {
            types.add(type);
            return type;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            members.add(new MemberUse(owner, ClassFile.keyOfMethod(name, descriptor)));
            return name;
        }

        @Override
        public String mapFieldName(String owner, String name, String descriptor) {
            members.add(new MemberUse(owner, ClassFile.keyOfField(name, descriptor)));
            return name;
        }
    }
}
