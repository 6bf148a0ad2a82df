package dev.partnerescalation.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a local Jira is started. Immutable; begin with a preset and vary it with {@link #toBuilder()}. */
public final class LocalJiraOptions {

    private final Path directory;
    private final int port;
    private final String contextPath;
    private final Clock clock;
    private final boolean demoIssues;
    private final Path app;
    private final List<String> afterStart;
    private final Set<String> withheld;

    private LocalJiraOptions(Builder builder) {
        this.directory = builder.directory;
        this.port = builder.port;
        this.contextPath = builder.contextPath;
        this.clock = builder.clock;
        this.demoIssues = builder.demoIssues;
        this.app = builder.app;
        this.afterStart = builder.afterStart;
        this.withheld = builder.withheld;
    }

    /** Forgets everything when it is closed; listens on any free port. For tests. */
    public static LocalJiraOptions inMemory() {
        return new Builder().build();
    }

    /** Keeps everything in this folder; listens on the port that users of Atlassian's SDK know. */
    public static LocalJiraOptions onDisk(Path directory) {
        Builder builder = new Builder();
        builder.directory = directory.toAbsolutePath().normalize();
        return builder.port(2990).build();
    }

    Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }

    int port() {
        return port;
    }

    String contextPath() {
        return contextPath;
    }

    Clock clock() {
        return clock;
    }

    boolean demoIssues() {
        return demoIssues;
    }

    Optional<Path> app() {
        return Optional.ofNullable(app);
    }

    List<String> afterStart() {
        return afterStart;
    }

    Set<String> withheld() {
        return withheld;
    }

    /** A builder that starts with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.directory = directory;
        builder.port = port;
        builder.contextPath = contextPath;
        builder.clock = clock;
        builder.demoIssues = demoIssues;
        builder.app = app;
        builder.afterStart = afterStart;
        builder.withheld = withheld;
        return builder;
    }

    /** Collects options. */
    public static final class Builder {

        private Path directory;
        private int port;
        private String contextPath = "/jira";
        private Clock clock = Clock.systemUTC();
        private boolean demoIssues = true;
        private Path app;
        private List<String> afterStart = List.of();
        private Set<String> withheld = Set.of();

        private Builder() {}

        /** The port to listen on; 0 for any free one. */
        public Builder port(int wanted) {
            if (wanted < 0 || wanted > 65535) {
                throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + wanted);
            }
            this.port = wanted;
            return this;
        }

        /** The beginning of every path; starts with a slash and does not end with one. */
        public Builder contextPath(String wanted) {
            if (!wanted.matches("(/[\\w.-]+)+")) {
                throw new IllegalArgumentException("A context path looks like /jira, not " + wanted);
            }
            this.contextPath = wanted;
            return this;
        }

        /** Where local Jira takes the time from. */
        public Builder clock(Clock wanted) {
            this.clock = wanted;
            return this;
        }

        /** Whether a new database gets some issues to look at. */
        public Builder demoIssues(boolean wanted) {
            this.demoIssues = wanted;
            return this;
        }

        /** The jar of an app to start with. It is there instead of one with the same key that was uploaded in an earlier run. */
        public Builder app(Path jar) {
            this.app = jar;
            return this;
        }

        /**
         * Requests that local Jira sends to itself as its administrator before it lets clients in, each a method, a blank and a path. They
         * are meant for the app: where an administrator disabled one, they are left out.
         */
        public Builder afterStart(List<String> requests) {
            this.afterStart = List.copyOf(requests);
            return this;
        }

        /** Services of Jira that no app gets, by the names of their interfaces: for tests of apps in a Jira that does not export them. */
        public Builder withoutServices(Set<String> services) {
            this.withheld = Set.copyOf(services);
            return this;
        }

        /** The options. */
        public LocalJiraOptions build() {
            return new LocalJiraOptions(this);
        }
    }
}
