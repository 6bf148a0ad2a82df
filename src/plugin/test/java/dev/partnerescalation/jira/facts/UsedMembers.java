package dev.partnerescalation.jira.facts;

import static java.util.stream.Collectors.toMap;

import dev.partnerescalation.jira.facts.ClassFile.MemberUse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Holds the app's bytecode against the facts: which of Jira's members it uses, and how recent the evidence for each is. */
final class UsedMembers {

    private static final int NEWEST_KNOWN = 11;
    private static final int OLDEST_MARKED = 8;

    private final Facts facts;
    private final Map<String, ClassFile> app;
    private final SortedMap<String, UsageEvidence> direct = new TreeMap<>();
    private final SortedMap<String, UsageEvidence> inherited = new TreeMap<>();
    private final TreeSet<String> problems = new TreeSet<>();

    /**
     * Looks everything up at once.
     *
     * @param app all classes of the app
     */
    UsedMembers(Facts facts, Collection<ClassFile> app) {
        this.facts = facts;
        this.app = app.stream().collect(toMap(ClassFile::name, Function.identity()));
        app.stream()
                .flatMap(type -> type.usedTypes().stream())
                .filter(type -> Facts.concern(type) && facts.type(type).isEmpty())
                .forEach(type -> problems.add("unknown type: " + type));
        app.stream().flatMap(type -> type.usedMembers().stream()).distinct().forEach(this::lookUp);
    }

    /** Types and members that are used and not listed; one sentence each, sorted. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Every listed member that is used, by {@code owner.key}, also those that are used through a class of the app. */
    SortedMap<String, UsageEvidence> evidence() {
        SortedMap<String, UsageEvidence> all = new TreeMap<>(direct);
        all.putAll(inherited);
        return all;
    }

    /** How many members are used, by the newest Jira that they are known from. */
    String summary() {
        return "members used, by newest evidence: %s; %d unknown%nmembers inherited by classes of the app and used there: %s"
                .formatted(counts(direct.values()), problems.size(), counts(inherited.values()));
    }

    /** The listed member of Jira that a use means; empty for what is not of Jira. */
    Optional<String> meant(MemberUse use) {
        return (app.containsKey(use.owner())
                        ? inheritedFromJira(use.owner(), use.key())
                        : Optional.of(use).filter(one -> evidence().containsKey(one.toString())))
                .map(MemberUse::toString);
    }

    private void lookUp(MemberUse use) {
        if (app.containsKey(use.owner())) {
            inheritedFromJira(use.owner(), use.key())
                    .ifPresent(of -> inherited.put(of.toString(), evidence(of).get()));
        } else if (Facts.concern(use.owner())) {
            evidence(use).ifPresentOrElse(found -> direct.put(use.toString(), found), () -> {
                if (!isOfTheJdk(use.owner(), use.key())) {
                    problems.add("unknown member: " + use);
                }
            });
        }
    }

    private Optional<UsageEvidence> evidence(MemberUse use) {
        return facts.member(use.owner(), use.key()).map(ListedMember::evidence);
    }

    /** The member of Jira that a class of the app means when it names itself as the owner of what it does not declare. */
    private Optional<MemberUse> inheritedFromJira(String type, String key) {
        ClassFile ours = app.get(type);
        if (ours == null) {
            return Optional.of(new MemberUse(type, key))
                    .filter(use -> evidence(use).isPresent());
        }
        return ours.declares(key)
                ? Optional.empty()
                : ours.supertypes().stream()
                        .flatMap(supertype -> inheritedFromJira(supertype, key).stream())
                        .findFirst();
    }

    /** Whether a type of Jira has the method from a class of the JDK, as its exceptions do. */
    private boolean isOfTheJdk(String type, String key) {
        if (!type.startsWith("java/")) {
            return facts.type(type).stream()
                    .flatMap(listed -> listed.supertypes().stream())
                    .anyMatch(supertype -> isOfTheJdk(supertype, key));
        }
        try {
            return Arrays.stream(Class.forName(type.replace('/', '.')).getMethods())
                    .map(method -> ClassFile.keyOfMethod(method.getName(), Type.getMethodDescriptor(method)))
                    .anyMatch(key::equals);
        } catch (ClassNotFoundException notInThisJdk) {
            return false;
        }
    }

    private static String counts(Collection<UsageEvidence> evidence) {
        int newest = evidence.stream().mapToInt(UsageEvidence::jira).reduce(NEWEST_KNOWN, Math::max);
        Stream<String> marked = IntStream.iterate(newest, jira -> jira >= OLDEST_MARKED, jira -> jira - 1)
                .mapToObj(jira -> "Jira %d: %d".formatted(jira, count(evidence, one -> one.jira() == jira)));
        Stream<String> rest =
                Stream.of("Jira 7.13 only: %d".formatted(count(evidence, one -> one.jira() < OLDEST_MARKED)));
        return "%s (%d of them from source, without the return type)"
                .formatted(
                        String.join(", ", Stream.concat(marked, rest).toList()),
                        count(evidence, UsageEvidence::fromSource));
    }

    private static long count(Collection<UsageEvidence> evidence, Predicate<UsageEvidence> which) {
        return evidence.stream().filter(which).count();
    }
}
