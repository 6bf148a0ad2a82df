package dev.partnerescalation.jira.compatibility;

/** The optional services of a Jira that has all of them. */
public final class Services {

    private Services() {}

    public static OptionalServices all() {
        return new OptionalServices(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }
}
