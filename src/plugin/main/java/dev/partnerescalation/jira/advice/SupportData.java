package dev.partnerescalation.jira.advice;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which release lines of Adobe Commerce are supported until when. Dated data, not knowledge: it names its source and the day of the source's
 * state, and what it does not list is not known.
 *
 * @param source of the dates
 * @param patchSource of the newest patches
 * @param lines by their number, as {@code 2.4.8}
 */
public record SupportData(SupportSource source, SupportSource patchSource, Map<String, ReleaseLine> lines) {

    /** The largest file that is read, in characters. */
    public static final int MOST_CHARACTERS = 20_000;

    private static final Pattern ENTRY = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.([a-z-]+)");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(-p\\d{1,3})?");

    private static final String SOURCE = "source";
    private static final String AS_OF = "as-of";
    private static final String PATCHES = "patches.";
    private static final String PATCH_MARK = "-p";

    /** Copies the collection. */
    public SupportData {
        lines = Map.copyOf(lines);
    }

    /**
     * Reads the form of a properties file: {@code source} and {@code as-of}; the same with {@code patches.} before them, which may be left
     * out; and {@code <line>.<what>}: dates in ISO form for released, the phases regular, extended and security-only, and enforced, and a
     * version for patch. A file of version 1.0.0 has the phases alone.
     *
     * @throws UnreadableSupportDataException with the entry that cannot be read
     */
    public static SupportData parse(String text) throws UnreadableSupportDataException {
        Properties entries = properties(text);
        SupportSource source =
                new SupportSource(address(SOURCE, taken(entries, SOURCE)), day(AS_OF, taken(entries, AS_OF)));
        SupportSource patches = new SupportSource(
                entries.containsKey(PATCHES + SOURCE)
                        ? address(PATCHES + SOURCE, taken(entries, PATCHES + SOURCE))
                        : source.address(),
                entries.containsKey(PATCHES + AS_OF)
                        ? day(PATCHES + AS_OF, taken(entries, PATCHES + AS_OF))
                        : source.asOf());
        Map<String, ReleaseLine> lines = new TreeMap<>();
        Map<String, Map<String, String>> stated = byLine(entries);
        for (Map.Entry<String, Map<String, String>> line : stated.entrySet()) {
            lines.put(line.getKey(), line(line.getKey(), line.getValue()));
        }
        if (lines.isEmpty()) {
            throw new UnreadableSupportDataException("2.4.8.regular");
        }
        return new SupportData(source, patches, lines);
    }

    private static Properties properties(String text) throws UnreadableSupportDataException {
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableSupportDataException("size");
        }
        if (text.indexOf('\0') >= 0) { // some databases cannot store it
            throw new UnreadableSupportDataException("NUL");
        }
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(text));
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableSupportDataException("\\u");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    /** What is stated, by line and by what it is. */
    private static Map<String, Map<String, String>> byLine(Properties entries) throws UnreadableSupportDataException {
        Map<String, Map<String, String>> lines = new TreeMap<>();
        for (String entry : entries.stringPropertyNames()) {
            Matcher named = ENTRY.matcher(entry);
            if (!named.matches()) {
                throw new UnreadableSupportDataException(entry);
            }
            lines.computeIfAbsent(named.group(1), line -> new TreeMap<>())
                    .put(named.group(2), entries.getProperty(entry));
        }
        return lines;
    }

    private static ReleaseLine line(String line, Map<String, String> stated) throws UnreadableSupportDataException {
        Map<SupportPhase, LocalDate> lastDays = new EnumMap<>(SupportPhase.class);
        Optional<LocalDate> released = Optional.empty();
        Optional<LocalDate> enforced = Optional.empty();
        Optional<String> patch = Optional.empty();
        for (Map.Entry<String, String> one : stated.entrySet()) {
            String entry = line + "." + one.getKey();
            switch (one.getKey()) {
                case "released" -> released = Optional.of(day(entry, one.getValue()));
                case "enforced" -> enforced = Optional.of(day(entry, one.getValue()));
                case "patch" ->
                    patch = Optional.of(patch(entry, line, one.getValue().strip()));
                default -> lastDays.put(phase(entry, one.getKey()), day(entry, one.getValue()));
            }
        }
        return new ReleaseLine(lastDays, released, enforced, patch);
    }

    private static String patch(String entry, String line, String version) throws UnreadableSupportDataException {
        Matcher form = VERSION.matcher(version);
        if (!form.matches() || !form.group(1).equals(line)) {
            throw new UnreadableSupportDataException(entry);
        }
        return version;
    }

    private static String address(String entry, String value) throws UnreadableSupportDataException {
        if (!value.matches("https://\\S{3,500}")) {
            throw new UnreadableSupportDataException(entry);
        }
        return value;
    }

    private static String taken(Properties entries, String name) throws UnreadableSupportDataException {
        Object value = entries.remove(name);
        if (value == null) {
            throw new UnreadableSupportDataException(name);
        }
        return value.toString().strip();
    }

    private static LocalDate day(String entry, String value) throws UnreadableSupportDataException {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException wrong) {
            throw new UnreadableSupportDataException(entry);
        }
    }

    private static SupportPhase phase(String entry, String key) throws UnreadableSupportDataException {
        for (SupportPhase phase : SupportPhase.values()) {
            if (phase.hasLastDay() && phase.key().equals(key)) {
                return phase;
            }
        }
        throw new UnreadableSupportDataException(entry);
    }

    /**
     * How a version is supported on a day.
     *
     * @param version as people write it, such as {@code 2.4.8-p5}; anything that does not look like one is not known
     */
    public VersionSupport of(String version, LocalDate today) {
        String name = version.strip();
        Matcher form = VERSION.matcher(name);
        Optional<ReleaseLine> line = form.matches() ? Optional.ofNullable(lines.get(form.group(1))) : Optional.empty();
        SupportPhase phase = line.map(known -> phase(known, today)).orElse(SupportPhase.NOT_KNOWN);
        Optional<String> newerPatch =
                line.flatMap(ReleaseLine::newestPatch).filter(newest -> patchNumber(newest) > patchNumber(name));
        Optional<LocalDate> oldSince = Stream.concat(Stream.of(source), newerPatch.map(unused -> patchSource).stream())
                .filter(used -> used.isOld(today))
                .map(SupportSource::asOf)
                .min(Comparator.naturalOrder());
        return new VersionSupport(
                name, phase, line.flatMap(known -> known.until(phase)), source, newerPatch, patchSource, oldSince);
    }

    private static SupportPhase phase(ReleaseLine line, LocalDate today) {
        if (line.lastDays().isEmpty()) {
            return SupportPhase.NOT_KNOWN;
        }
        return Arrays.stream(SupportPhase.values())
                .filter(phase ->
                        line.until(phase).filter(last -> !today.isAfter(last)).isPresent())
                .findFirst()
                .orElse(SupportPhase.UNSUPPORTED);
    }

    /** 13 for 2.4.6-p13, and 0 for 2.4.6. */
    private static int patchNumber(String version) {
        int mark = version.indexOf(PATCH_MARK);
        return mark < 0 ? 0 : Integer.parseInt(version.substring(mark + PATCH_MARK.length()));
    }
}
