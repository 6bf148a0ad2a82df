package dev.partnerescalation.host.api;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Remembers every member of Jira's API that was called and is not played. A test asks here, so that a call cannot hide even if the
 * app swallowed the exception.
 */
public final class RefusedCalls {

    private final List<String> calls = new CopyOnWriteArrayList<>();

    UnsupportedOperationException refuse(Class<?> api, Method member) {
        return refuse(api.getSimpleName() + "." + member.getName());
    }

    /** Notes the refusal of something by its name and gives the exception to throw. */
    public UnsupportedOperationException refuse(String what) {
        calls.add(what);
        return new UnsupportedOperationException(
                "Local Jira does not play " + what + ". See README, \"What local Jira plays\".");
    }

    /** Notes something of an app that broke and that Jira would leave out of the page without a word to the reader. */
    public void note(String what) {
        calls.add(what);
    }

    /** The names of what was asked for and refused since the start, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }
}
