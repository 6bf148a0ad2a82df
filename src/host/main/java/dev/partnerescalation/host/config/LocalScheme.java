package dev.partnerescalation.host.config;

import com.atlassian.jira.scheme.Scheme;

/** A stored workflow scheme as a {@link Scheme}, which is how Jira passes it to the member that gives it to a project. */
final class LocalScheme extends Scheme {

    private final long id;

    LocalScheme(long id) {
        this.id = id;
    }

    @Override
    public Long getId() {
        return id;
    }
}
