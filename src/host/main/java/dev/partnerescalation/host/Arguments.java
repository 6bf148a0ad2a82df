package dev.partnerescalation.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line says.
 *
 * @param directory null to keep everything in memory
 * @param app null for no app
 * @param afterStart requests to send to itself as admin, each a method, a blank and a path
 * @param stopsWithParent whether to stop when the process that started this one is gone
 */
record Arguments(int port, Path directory, Path app, List<String> afterStart, boolean stopsWithParent) {

    private static final String USAGE =
            "Usage: --port N, --data FOLDER, --app JAR, --after-start \"POST /rest/...\" (repeatable), --stop-with-parent";

    static Arguments of(String... words) {
        int port = 2990;
        Path directory = null;
        Path app = null;
        List<String> afterStart = new ArrayList<>();
        boolean stopsWithParent = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--stop-with-parent" -> stopsWithParent = true;
                case "--port" -> port = port(value(words, i++));
                case "--data" -> directory = path(value(words, i++));
                case "--app" -> app = path(value(words, i++));
                case "--after-start" -> afterStart.add(request(value(words, i++)));
                default -> throw new IllegalArgumentException("Unknown argument " + words[i] + ". " + USAGE);
            }
        }
        return new Arguments(port, directory, app, List.copyOf(afterStart), stopsWithParent);
    }

    private static String value(String[] words, int i) {
        if (i + 1 == words.length) {
            throw new IllegalArgumentException("The argument " + words[i] + " needs a value. " + USAGE);
        }
        return words[i + 1];
    }

    private static Path path(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + text + ".");
    }

    private static String request(String text) {
        if (text.matches("(GET|POST|PUT|DELETE) /\\S*")) {
            return text;
        }
        throw new IllegalArgumentException("A request looks like \"POST /rest/...\", not \"" + text + "\".");
    }

    LocalJiraOptions options() {
        LocalJiraOptions preset = directory == null ? LocalJiraOptions.inMemory() : LocalJiraOptions.onDisk(directory);
        return preset.toBuilder().port(port).app(app).afterStart(afterStart).build();
    }
}
