package dev.partnerescalation.host.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Remembers by name everything that an app asked of Jira and that local Jira does not emulate. A test asks here, so that a call cannot
 * hide even if the app swallowed the exception.
 */
public final class RefusedCalls {

    /** What follows the name in the message of every refusal. */
    private static final String SEE = ". See src/docs/local-jira.md.";

    private final List<String> calls = new CopyOnWriteArrayList<>();

    /** Notes the refusal of something by its name and gives the exception to throw. */
    public UnsupportedOperationException refuse(String what) {
        calls.add(what);
        return new UnsupportedOperationException("Local Jira does not emulate " + what + SEE);
    }

    /** Notes something of an app that broke and that Jira would leave out of the page without a word to the reader. */
    public void note(String what) {
        calls.add(what);
    }

    /** Forgets what was noted so far. */
    public void clear() {
        calls.clear();
    }

    /** The names of what was asked for and refused since the start, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }
}
