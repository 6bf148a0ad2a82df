package dev.partnerescalation.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a run against a Jira found: its steps, and from them an answer to each point that only a real Jira can settle. */
final class RemoteReport {

    /** What a step is about; the claims rest on these. */
    enum Area {
        STORY,
        SET_UP,
        REPEAT,
        OTHER_PROJECTS,
        NAMES,
        REFUSALS,
        HAND_OVER,
        REST,
        ACCESS,
        NON_ADMINISTRATOR,
        HEADER_LANGUAGE,
        CLEAN_UP
    }

    private enum Verdict {
        PROVED("proved"),
        FAILED("failed"),
        NOT_ASKED("not asked");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }
    }

    private record Step(Area area, String title, String failure) {}

    private record Finding(Verdict verdict, String sentence) {}

    private final Map<Integer, String> points;
    private final Consumer<String> console;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Area, String> skipped = new EnumMap<>(Area.class);
    private final Map<Integer, List<Finding>> findings = new TreeMap<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> remains = new ArrayList<>();
    private boolean closed;

    /**
     * @param points the questions by number
     * @param console hears of each step when it is done
     */
    RemoteReport(Map<Integer, String> points, Consumer<String> console) {
        this.points = points;
        this.console = console;
    }

    /** A line about the Jira that was asked. */
    void fact(String line) {
        if (!facts.contains(oneLine(line))) {
            facts.add(oneLine(line));
        }
    }

    /** Something that this run leaves in Jira. */
    void remains(String line) {
        remains.add(oneLine(line));
    }

    /**
     * Takes a step, one at a time. A failure is noted and does not end the run; true if it succeeded.
     *
     * @throws IllegalStateException after {@link #close}
     */
    synchronized boolean step(Area area, String title, Runnable action) {
        return noted(area, title, exclusively(() -> failureOf(action)));
    }

    private static String failureOf(Runnable action) {
        try {
            action.run();
            return null;
        } catch (AssertionError | RuntimeException failed) {
            return oneLine(String.valueOf(failed.getMessage()));
        }
    }

    /** Notes what failed outside of a step. */
    void failed(Area area, String title, Throwable cause) {
        noted(area, title, oneLine(String.valueOf(cause.getMessage())));
    }

    /**
     * Changes something in Jira beside the steps, but never at the same time as one.
     *
     * @throws IllegalStateException after {@link #close}
     */
    synchronized <T> T exclusively(Supplier<T> change) {
        if (closed) {
            throw new IllegalStateException("The run was stopped");
        }
        return change.get();
    }

    /** Ends all changes: does a last thing, after the step that is under way, and takes no further one. */
    synchronized void close(Runnable last) {
        if (!closed) {
            last.run();
            closed = true;
        }
    }

    private boolean noted(Area area, String title, String failure) {
        steps.add(new Step(area, title, failure));
        console.accept(failure == null ? "  ok      " + title : "  FAILED  " + title + ": " + failure);
        return failure == null;
    }

    /** Notes why steps of an area were left out. */
    void skip(Area area, String why) {
        skipped.merge(area, oneLine(why), (one, other) -> one.contains(other) ? one : one + "; " + other);
        console.accept("  skipped " + oneLine(why));
    }

    boolean hasFailed() {
        return steps.stream().anyMatch(step -> step.failure() != null);
    }

    /** Answers a point, or a part of it, by what became of the steps of some areas. */
    void claim(int point, String sentence, Area... areas) {
        Set<Area> wanted = EnumSet.copyOf(Arrays.asList(areas));
        List<Step> basis =
                steps.stream().filter(step -> wanted.contains(step.area())).toList();
        List<String> failed = basis.stream()
                .filter(step -> step.failure() != null)
                .map(step -> "\"" + step.title() + "\": " + step.failure())
                .toList();
        List<String> left = wanted.stream()
                .filter(area -> basis.stream().noneMatch(step -> step.area() == area))
                .map(area -> skipped.getOrDefault(area, "the run did not come to it"))
                .distinct()
                .toList();
        if (!failed.isEmpty()) {
            note(point, new Finding(Verdict.FAILED, sentence + ". " + String.join("; ", failed)));
        } else if (!left.isEmpty()) {
            note(point, new Finding(Verdict.NOT_ASKED, sentence + ": " + String.join("; ", left)));
        } else {
            note(point, new Finding(Verdict.PROVED, sentence));
            wanted.stream()
                    .filter(skipped::containsKey)
                    .forEach(area -> note(point, new Finding(Verdict.NOT_ASKED, skipped.get(area))));
        }
    }

    /** What this run cannot ask of a point, and why. */
    void notAsked(int point, String why) {
        note(point, new Finding(Verdict.NOT_ASKED, why));
    }

    private void note(int point, Finding finding) {
        if (!points.containsKey(point)) {
            throw new IllegalArgumentException("The list has no point " + point);
        }
        findings.computeIfAbsent(point, number -> new ArrayList<>()).add(finding);
    }

    /** The report as a Markdown document. */
    String markdown() {
        StringBuilder text = new StringBuilder("# What this Jira proved\n\n");
        facts.forEach(fact -> text.append("- ").append(escaped(fact)).append('\n'));
        text.append("\n## What only a real Jira can prove\n\n");
        text.append(
                "The points of `src/docs/local-jira.md`. A local Jira that is asked answers for nothing but itself.\n\n");
        points.forEach((number, point) -> {
            List<Finding> about = findings.getOrDefault(
                    number, List.of(new Finding(Verdict.NOT_ASKED, "This run has no step for it")));
            text.append(number).append(". **").append(summary(about)).append("**: ");
            text.append(escaped(point)).append("\n");
            about.forEach(finding -> text.append("    - ")
                    .append(finding.verdict().words)
                    .append(": ")
                    .append(escaped(finding.sentence()))
                    .append('\n'));
        });
        text.append("\n## Steps\n\n| Step | Result |\n|---|---|\n");
        steps.forEach(step -> text.append("| ")
                .append(escaped(step.title()))
                .append(" | ")
                .append(step.failure() == null ? "passed" : "**failed**: " + escaped(step.failure()))
                .append(" |\n"));
        skipped.values().stream()
                .distinct()
                .forEach(why -> text.append("| ").append(escaped(why)).append(" | not asked |\n"));
        text.append("\n## What stays in this Jira\n\n");
        if (remains.isEmpty()) {
            text.append("Nothing.\n");
        }
        remains.forEach(line -> text.append("- ").append(escaped(line)).append('\n'));
        return text.toString();
    }

    private static String summary(List<Finding> findings) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        findings.forEach(finding -> verdicts.add(finding.verdict()));
        if (verdicts.contains(Verdict.FAILED)) {
            return "failed";
        }
        if (!verdicts.contains(Verdict.PROVED)) {
            return "not asked";
        }
        return verdicts.contains(Verdict.NOT_ASKED) ? "proved in part" : "proved";
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 800 ? line.substring(0, 800) + "\u2026" : line;
    }

    /** What a Jira said is quoted as text: no markup, no table. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|");
    }
}
