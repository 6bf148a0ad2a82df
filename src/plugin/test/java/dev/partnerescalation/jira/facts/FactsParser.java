package dev.partnerescalation.jira.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of facts. A line of no known form is an error, because a fact that is skipped would hold nothing. */
final class FactsParser {

    private static final String TYPE_WORDS = "((?: (?:@\\w+|public|static|abstract|final|class|interface|enum))+)";
    private static final String MEMBER_WORDS =
            "((?: (?:@\\w+|public|protected|static|final|abstract|varargs|bridge))+)";
    private static final String SIGNATURE = "(?: sig=\\S+)?";
    private static final String MARKS = "((?:  <jira \\d[\\d.]*(?: source)?>)*)";
    private static final Pattern TYPE = Pattern.compile(
            "C (\\S+) \\|" + TYPE_WORDS + "(?: extends (\\S+))?(?: implements (\\S+))?" + SIGNATURE + MARKS);
    private static final Pattern METHOD = Pattern.compile(
            "  M ([\\w$<>]+\\(\\S*\\)\\S+) \\|" + MEMBER_WORDS + "(?: throws (\\S+))?" + SIGNATURE + MARKS);
    private static final Pattern FIELD =
            Pattern.compile("  F ([\\w$]+ \\S+) \\|" + MEMBER_WORDS + SIGNATURE + "(?: = (.+?))?" + MARKS);

    private final Map<String, ListedType> types = new HashMap<>();
    private ListedType current;

    /**
     * Reads one file.
     *
     * @param name how the file is called in complaints
     * @param lines its lines
     * @throws IllegalArgumentException for a line of no known form, and for a type or member that stands twice
     */
    void read(String name, List<String> lines) {
        current = null;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isEmpty() && !understands(line)) {
                throw new IllegalArgumentException(
                        "%s, line %d: no known form, or listed before: %s".formatted(name, number, line));
            }
        }
    }

    /** The types that were read, by their internal names. */
    Map<String, ListedType> types() {
        return Map.copyOf(types);
    }

    private boolean understands(String line) {
        Matcher type = TYPE.matcher(line);
        if (type.matches()) {
            Set<String> supertypes = names(type.group(3));
            supertypes.addAll(names(type.group(4)));
            current = new ListedType(type.group(1), Modifiers.ofType(type.group(2)), supertypes, new HashMap<>());
            return types.putIfAbsent(current.name(), current) == null;
        }
        Matcher method = METHOD.matcher(line);
        if (method.matches()) {
            return add(member(method.group(1), method.group(2), names(method.group(3)), null, method.group(4)));
        }
        Matcher field = FIELD.matcher(line);
        return field.matches() && add(member(field.group(1), field.group(2), Set.of(), field.group(3), field.group(4)));
    }

    private boolean add(ListedMember member) {
        return current != null && current.members().putIfAbsent(member.key(), member) == null;
    }

    private static ListedMember member(
            String key, String words, Set<String> exceptions, String constant, String marks) {
        return new ListedMember(key, Modifiers.ofMember(words), exceptions, constant, UsageEvidence.newestIn(marks));
    }

    private static Set<String> names(String list) {
        return list == null ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(list.split(",")));
    }
}
