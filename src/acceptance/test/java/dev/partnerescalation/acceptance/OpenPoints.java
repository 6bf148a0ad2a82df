package dev.partnerescalation.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list "What only a real Jira can prove" of {@code src/docs/local-jira.md}, by its numbers: read there, so it stands once. */
final class OpenPoints {

    private static final Path DOCUMENT = Path.of("..", "docs", "local-jira.md");
    private static final String TITLE = "## What only a real Jira can prove";
    private static final Pattern POINT = Pattern.compile("(?ms)^(\\d+)\\. (.*?)(?=^\\d+\\. |^\\S|\\z)");

    private OpenPoints() {}

    /** The points by number, each in one line. */
    static Map<Integer, String> read() {
        String document;
        try {
            document = Files.readString(DOCUMENT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        int start = document.lastIndexOf(TITLE);
        if (start < 0) {
            throw new IllegalStateException(DOCUMENT + " has no section \"" + TITLE + "\"");
        }
        int end = document.indexOf("\n## ", start + TITLE.length());
        Map<Integer, String> points = new TreeMap<>();
        Matcher point = POINT.matcher(end < 0 ? document.substring(start) : document.substring(start, end));
        while (point.find()) {
            points.put(
                    Integer.valueOf(point.group(1)),
                    point.group(2).replaceAll("\\s+", " ").strip());
        }
        return points;
    }
}
