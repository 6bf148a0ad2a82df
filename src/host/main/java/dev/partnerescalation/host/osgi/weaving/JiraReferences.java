package dev.partnerescalation.host.osgi.weaving;

import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Says of references to Jira's API in the classes of one app whether local Jira declares what they name. */
final class JiraReferences {

    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int METHOD_TYPE = 16;
    private static final int INVOKE_DYNAMIC = 18;

    private final ClassHeaders headers;

    /**
     * The references of one app.
     *
     * @param headers what the app sees: the packages that it imports and its own classes
     */
    JiraReferences(ClassHeaders headers) {
        this.headers = headers;
    }

    ClassHeaders headers() {
        return headers;
    }

    /** The type's name when it is one of Jira's that is not declared. */
    Optional<String> undeclaredType(String internalName) {
        return isOfJira(internalName) && !headers.exists(internalName)
                ? Optional.of(internalName.replace('/', '.'))
                : Optional.empty();
    }

    /** As {@link #undeclaredType(String)}, for a type, an array of it, or a method's type. */
    Optional<String> undeclaredType(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> undeclaredType(type.getElementType());
            case Type.OBJECT -> undeclaredType(type.getInternalName());
            case Type.METHOD ->
                Stream.concat(Stream.of(type.getReturnType()), Stream.of(type.getArgumentTypes()))
                        .flatMap(part -> undeclaredType(part).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** The name of a method of Jira's that is not declared, as {@code IssueManager.getWatchersFor}. */
    Optional<String> undeclaredMethod(String owner, String name, String descriptor) {
        return isOfJira(owner) && !headers.hasMethod(owner, name, descriptor)
                ? Optional.of(name.equals("<init>") ? "new " + simpleName(owner) : simpleName(owner) + "." + name)
                : Optional.empty();
    }

    /** The name of a field of Jira's that is not declared. */
    Optional<String> undeclaredField(String owner, String name, String descriptor) {
        return isOfJira(owner) && !headers.hasField(owner, name, descriptor)
                ? Optional.of(simpleName(owner) + "." + name)
                : Optional.empty();
    }

    /** As {@link #undeclaredMethod}, for a method reference. */
    Optional<String> undeclaredMethod(Handle handle) {
        return undeclaredMethod(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    /** A superclass or interface of the class that is not declared. */
    Optional<String> undeclaredSupertype(ClassReader file) {
        return Stream.concat(Stream.ofNullable(file.getSuperName()), Stream.of(file.getInterfaces()))
                .flatMap(type -> undeclaredType(type).stream())
                .findFirst();
    }

    /** Whether the class names anything undeclared at all; looks at its table of constants only. */
    boolean namesUndeclared(ClassReader file) {
        char[] buffer = new char[file.getMaxStringLength()];
        for (int i = 1; i < file.getItemCount(); i++) {
            int item = file.getItem(i);
            if (item > 0 && isUndeclared(file, item, buffer)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUndeclared(ClassReader file, int item, char[] buffer) {
        return switch (file.readByte(item - 1)) {
            case CLASS -> undeclaredClass(file.readUTF8(item, buffer)).isPresent();
            case FIELD, METHOD, INTERFACE_METHOD -> isUndeclaredMember(file, item, buffer);
            case METHOD_TYPE -> isUndeclaredType(file.readUTF8(item, buffer));
            case INVOKE_DYNAMIC -> isUndeclaredType(file.readUTF8(nameAndType(file, item) + 2, buffer));
            default -> false;
        };
    }

    private Optional<String> undeclaredClass(String name) {
        return name.startsWith("[") ? undeclaredType(Type.getType(name)) : undeclaredType(name);
    }

    private boolean isUndeclaredMember(ClassReader file, int item, char[] buffer) {
        String owner = file.readClass(item, buffer);
        if (!isOfJira(owner)) {
            return false;
        }
        int nameAndType = nameAndType(file, item);
        String name = file.readUTF8(nameAndType, buffer);
        String descriptor = file.readUTF8(nameAndType + 2, buffer);
        return (descriptor.startsWith("(")
                        ? undeclaredMethod(owner, name, descriptor)
                        : undeclaredField(owner, name, descriptor))
                .isPresent();
    }

    private boolean isUndeclaredType(String methodDescriptor) {
        return undeclaredType(Type.getMethodType(methodDescriptor)).isPresent();
    }

    private static int nameAndType(ClassReader file, int item) {
        return file.getItem(file.readUnsignedShort(item + 2));
    }

    private static boolean isOfJira(String type) {
        return type.startsWith("com/atlassian/") || type.startsWith("com/opensymphony/") || type.startsWith("webwork/");
    }

    private static String simpleName(String internalName) {
        return internalName.substring(Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
    }
}
