package dev.partnerescalation.host.osgi.weaving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The types that a class loader can see, with their supertypes and members, read from their files so that no class is loaded for it.
 * Names are internal ones, as {@code java/util/List}.
 */
final class ClassHeaders {

    private static final String OBJECT = "java/lang/Object";

    private final ClassLoader loader;
    private final Map<String, Optional<Header>> headers = new ConcurrentHashMap<>();

    ClassHeaders(ClassLoader loader) {
        this.loader = loader;
    }

    boolean exists(String type) {
        return header(type).isPresent();
    }

    /** Whether the type or one of its supertypes has the method; constructors are not inherited. */
    boolean hasMethod(String type, String name, String descriptor) {
        String member = name + descriptor;
        return name.equals("<init>")
                ? header(type)
                        .filter(header -> header.members().contains(member))
                        .isPresent()
                : has(type, member);
    }

    /** Whether the type or one of its supertypes has the field. */
    boolean hasField(String type, String name, String descriptor) {
        return has(type, name + ":" + descriptor);
    }

    private boolean has(String type, String member) {
        return header(type)
                .filter(header -> header.members().contains(member)
                        || header.supertypes().anyMatch(supertype -> has(supertype, member)))
                .isPresent();
    }

    /** The nearest common superclass; Object when there is none, or when a type cannot be seen. */
    String commonSuperclass(String one, String other) {
        Set<String> superclasses = superclasses(one);
        return superclasses(other).stream()
                .filter(superclasses::contains)
                .findFirst()
                .orElse(OBJECT);
    }

    /** The type itself and its superclasses, upwards. */
    private Set<String> superclasses(String type) {
        Set<String> found = new LinkedHashSet<>();
        for (String name = type; name != null; ) {
            found.add(name);
            name = header(name)
                    .filter(header -> !header.isInterface())
                    .map(Header::superclass)
                    .orElse(null);
        }
        return found;
    }

    private Optional<Header> header(String type) {
        Optional<Header> known = headers.get(type);
        if (known == null) {
            known = read(type);
            headers.put(type, known);
        }
        return known;
    }

    private Optional<Header> read(String type) {
        try (InputStream file = loader.getResourceAsStream(type + ".class")) {
            return file == null ? Optional.empty() : Optional.of(Header.of(new ClassReader(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The class " + type + " cannot be read", unreadable);
        }
    }

    private record Header(boolean isInterface, String superclass, List<String> interfaces, Set<String> members) {

        static Header of(ClassReader file) {
            Set<String> members = new HashSet<>();
            file.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public FieldVisitor visitField(
                                int access, String name, String descriptor, String signature, Object value) {
                            members.add(name + ":" + descriptor);
                            return null;
                        }

                        @Override
                        public MethodVisitor visitMethod(
                                int access, String name, String descriptor, String signature, String[] exceptions) {
                            members.add(name + descriptor);
                            return null;
                        }
                    },
                    ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            boolean isInterface = (file.getAccess() & Opcodes.ACC_INTERFACE) != 0;
            return new Header(isInterface, file.getSuperName(), List.of(file.getInterfaces()), members);
        }

        /** The class file of an interface names Object as its superclass. */
        Stream<String> supertypes() {
            return Stream.concat(Stream.ofNullable(superclass), interfaces.stream());
        }
    }
}
