package dev.partnerescalation.acceptance;

import java.nio.file.Path;

/** Where the files under test are. The app is known by its files only: the jar, and the texts in the project's folder. */
final class App {

    static final String KEY = "dev.partnerescalation.partner-escalation";

    private App() {}

    /** The jar as it would be uploaded to a customer's Jira. */
    static Path jar() {
        String path = System.getProperty("app.jar");
        if (path == null || path.isBlank()) {
            throw new IllegalStateException("Set the system property app.jar to the jar of the app; mvn verify does");
        }
        return Path.of(path);
    }

    /** The folder that holds every word a person can read. The tests run in the folder of their module. */
    static Path texts() {
        return Path.of("..", "..", "i18n");
    }
}
