package dev.partnerescalation.jira.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is publicly known about the types of Jira's API: {@code src/jira-api/facts}, whose README describes the lines. */
final class Facts {

    private static final List<String> FILES = List.of("jira.txt", "newer.txt", "osworkflow.txt");

    private final Map<String, ListedType> types;

    private Facts(Map<String, ListedType> types) {
        this.types = types;
    }

    /**
     * Reads all files of facts.
     *
     * @param folder where they are
     * @throws IllegalArgumentException for a line of no known form, and for a type or member that stands twice
     */
    static Facts read(Path folder) throws IOException {
        FactsParser parser = new FactsParser();
        for (String file : FILES) {
            parser.read(file, Files.readAllLines(folder.resolve(file)));
        }
        return new Facts(parser.types());
    }

    /** Facts that stand in a text. */
    static Facts of(String text) {
        FactsParser parser = new FactsParser();
        parser.read("text", text.lines().toList());
        return new Facts(parser.types());
    }

    /**
     * Whether a type belongs to what the facts are about, so that it must be listed.
     *
     * @param type internal name
     */
    static boolean concern(String type) {
        return type.startsWith("com/atlassian/") || type.startsWith("com/opensymphony/") || type.startsWith("webwork/");
    }

    /** A listed type by its internal name. */
    Optional<ListedType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * A member of a type: its own, or the first that one of its listed supertypes has.
     *
     * @param owner internal name of the type
     * @param key the member, as {@link ClassFile.Member#key()} writes it
     */
    Optional<ListedMember> member(String owner, String key) {
        return type(owner)
                .flatMap(type -> Optional.ofNullable(type.members().get(key)).or(() -> type.supertypes().stream()
                        .flatMap(supertype -> member(supertype, key).stream())
                        .findFirst()));
    }

    /** Whether a listed type is, by what is listed, the same as another type or below it. */
    boolean isA(String name, String other) {
        return name.equals(other)
                || type(name).stream()
                        .flatMap(type -> type.supertypes().stream())
                        .anyMatch(supertype -> isA(supertype, other));
    }
}
