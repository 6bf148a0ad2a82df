package dev.partnerescalation.jira.compatibility;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A member of Jira that the app's bytecode uses.
 *
 * @param owner the type, as in class files: {@code com/atlassian/jira/issue/Issue}
 * @param key name and descriptor: {@code getKey()Ljava/lang/String;} or {@code KEY Ljava/lang/String;}
 * @param parts the packages of the app that use it, such as {@code setup}
 * @param guarded whether the app goes on without it, everywhere that it is used
 */
public record JiraMember(String owner, String key, List<String> parts, boolean guarded) {

    private static final String CONSTRUCTOR = "<init>";
    private static final Pattern LINE = Pattern.compile("([a-z,]+) (guarded|needed) ([\\w/$]+)\\.(.+)");
    private static final Pattern PARAMETER = Pattern.compile("\\[*(?:L([^;]+);|([A-Z]))");

    /** Keeps its own copy. */
    public JiraMember {
        parts = List.copyOf(parts);
    }

    /**
     * Reads one line of the list.
     *
     * @throws IllegalArgumentException if it has another form
     */
    static JiraMember parse(String line) {
        Matcher parsed = LINE.matcher(line);
        if (!parsed.matches()) {
            throw new IllegalArgumentException("No member of Jira: " + line);
        }
        return new JiraMember(
                parsed.group(3),
                parsed.group(4),
                List.of(parsed.group(1).split(",")),
                parsed.group(2).equals("guarded"));
    }

    /** Whether this loader finds it by name, parameters and type. Nothing is called, and no class is initialized. */
    boolean isIn(ClassLoader loader) {
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, loader);
            return isField() ? hasField(type) : hasMethod(type, loader);
        } catch (ClassNotFoundException | NoSuchFieldException | TypeNotPresentException | LinkageError missing) {
            return false;
        }
    }

    private boolean hasField(Class<?> type) throws NoSuchFieldException {
        return type.getField(name()).getType().descriptorString().equals(key.substring(key.indexOf(' ') + 1));
    }

    private boolean hasMethod(Class<?> type, ClassLoader loader) {
        MethodType wanted = MethodType.fromMethodDescriptorString(key.substring(key.indexOf('(')), loader);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            if (name().equals(CONSTRUCTOR)) {
                lookup.findConstructor(type, wanted);
            } else {
                lookup.findVirtual(type, name(), wanted);
            }
            return true;
        } catch (NoSuchMethodException missing) {
            return false;
        } catch (IllegalAccessException there) { // it is static or protected
            return true;
        }
    }

    private boolean isField() {
        return key.indexOf(' ') > 0;
    }

    private String name() {
        return key.substring(0, key.indexOf(isField() ? ' ' : '('));
    }

    /** As people write it: {@code Issue.getKey()}. */
    public String label() {
        String type = simple(owner);
        if (isField()) {
            return type + "." + name();
        }
        List<String> parameters = PARAMETER
                .matcher(key.substring(key.indexOf('('), key.indexOf(')')))
                .results()
                .map(one -> one.group(1) == null ? one.group(2) : simple(one.group(1)))
                .toList();
        String called = name().equals(CONSTRUCTOR) ? "new " + type : type + "." + name();
        return called + "(" + String.join(", ", parameters) + ")";
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('/') + 1).replace('$', '.');
    }
}
