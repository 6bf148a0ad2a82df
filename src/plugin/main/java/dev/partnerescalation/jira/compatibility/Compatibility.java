package dev.partnerescalation.jira.compatibility;

import dev.partnerescalation.jira.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which members of Jira the app uses and this Jira lacks. The build writes the list from the bytecode ({@code JiraMembersTest}); here each
 * is looked up as the app's own classes would find it. Known before anything is written, instead of in the middle of a set-up.
 */
public final class Compatibility {

    private static final Logger LOG = LoggerFactory.getLogger(Compatibility.class);
    private static final String LIST = "/jira-members.txt";
    private static final String TEXTS = "partnerescalation.compatibility.";

    /** What a set-up needs: its own package, and those that the things it makes cannot do without. */
    private static final Set<String> OF_SETUP = Set.of("setup", "descriptor", "issue", "text");

    private final List<JiraMember> missing;

    /** Looks for everything that the jar lists. Without a service its members are missing, too. */
    public Compatibility(OptionalServices services) {
        this(read(), Compatibility.class.getClassLoader(), services::lacks);
    }

    /**
     * Looks for these.
     *
     * @param lines one member each
     * @param loader finds the types of Jira
     * @param lacking whether a service is not there, by its name as in class files
     */
    public Compatibility(List<String> lines, ClassLoader loader, Predicate<String> lacking) {
        this.missing = lines.stream()
                .map(JiraMember::parse)
                .filter(member -> !member.isIn(loader) || lacking.test(member.owner()))
                .toList();
    }

    /** Tells the log, when the app starts. */
    public void log() {
        if (missing.isEmpty()) {
            LOG.info("This Jira has every member that the app uses");
        }
        for (JiraMember member : missing) {
            LOG.warn(
                    "This Jira lacks {}.{}, {} by {}",
                    member.owner(),
                    member.key(),
                    member.guarded() ? "which is not needed" : "needed",
                    member.parts());
        }
    }

    /** All that this Jira lacks. */
    public List<JiraMember> missing() {
        return missing;
    }

    /** What no set-up can do without: with one of these missing, none may begin. */
    public List<JiraMember> missingForSetup() {
        return missing.stream()
                .filter(member -> !member.guarded() && !Collections.disjoint(member.parts(), OF_SETUP))
                .toList();
    }

    /** What the lack of this member means, in a sentence. */
    public static String sentence(JiraMember member, Messages messages) {
        List<String> parts = member.parts().stream()
                .map(part -> messages.text(TEXTS + "part." + part))
                .distinct()
                .toList();
        return messages.text(
                TEXTS + (member.guarded() ? "dispensable" : "missing"), member.label(), messages.list(parts));
    }

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Compatibility.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The app's own list cannot be read", unreadable);
        }
    }
}
