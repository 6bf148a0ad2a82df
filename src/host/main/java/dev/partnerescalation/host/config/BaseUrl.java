package dev.partnerescalation.host.config;

/** Where this Jira can be reached, without a slash at the end; known once the server listens. */
public final class BaseUrl {

    private volatile String url = "";

    /** The address, as {@code http://localhost:2990/jira}; empty before the server listens. */
    public String get() {
        return url;
    }

    /** Called by the server when it listens. */
    public void set(String listening) {
        this.url = listening;
    }
}
