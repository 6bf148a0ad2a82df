package dev.partnerescalation.jira.advice;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which release lines of Adobe Commerce are supported until when. Dated data, not knowledge: it names its source and the day on which it
 * was compared with it, and what it does not list is not known.
 *
 * @param source address of the page that the dates are from
 * @param asOf the day on which they were compared
 * @param lines last days by phase, by release line, as {@code 2.4.8}
 */
public record SupportData(String source, LocalDate asOf, Map<String, Map<SupportPhase, LocalDate>> lines) {

    /** The largest file that is read, in characters. */
    public static final int MOST_CHARACTERS = 20_000;

    private static final Pattern ENTRY = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.([a-z-]+)");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(-p\\d{1,3})?");

    /** Copies the collection. */
    public SupportData {
        lines = Map.copyOf(lines);
    }

    /**
     * Reads the form of a properties file: {@code source}, {@code as-of}, and {@code <line>.<phase>} with the phases regular, extended and
     * security-only and dates in ISO form.
     *
     * @throws UnreadableSupportDataException with the entry that cannot be read
     */
    public static SupportData parse(String text) throws UnreadableSupportDataException {
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
        String source = taken(entries, "source");
        if (!source.matches("https://\\S{3,500}")) {
            throw new UnreadableSupportDataException("source");
        }
        LocalDate asOf = day("as-of", taken(entries, "as-of"));
        Map<String, Map<SupportPhase, LocalDate>> lines = new TreeMap<>();
        for (String entry : entries.stringPropertyNames()) {
            Matcher named = ENTRY.matcher(entry);
            SupportPhase phase = named.matches() ? phase(named.group(2)) : null;
            if (phase == null) {
                throw new UnreadableSupportDataException(entry);
            }
            lines.computeIfAbsent(named.group(1), line -> new EnumMap<>(SupportPhase.class))
                    .put(phase, day(entry, entries.getProperty(entry)));
        }
        if (lines.isEmpty()) {
            throw new UnreadableSupportDataException("2.4.8.regular");
        }
        return new SupportData(source, asOf, lines);
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

    private static @Nullable SupportPhase phase(String key) {
        for (SupportPhase phase : SupportPhase.values()) {
            if (phase.hasLastDay() && phase.key().equals(key)) {
                return phase;
            }
        }
        return null;
    }

    /**
     * How a version is supported on a day.
     *
     * @param version as people write it, such as {@code 2.4.8-p5}; anything that does not look like one is not known
     */
    public VersionSupport of(String version, LocalDate today) {
        Matcher form = VERSION.matcher(version.strip());
        Map<SupportPhase, LocalDate> line = form.matches() ? lines.getOrDefault(form.group(1), Map.of()) : Map.of();
        if (line.isEmpty()) {
            return new VersionSupport(version.strip(), SupportPhase.NOT_KNOWN, Optional.empty(), asOf);
        }
        for (SupportPhase phase : SupportPhase.values()) {
            LocalDate last = line.get(phase);
            if (last != null && !today.isAfter(last)) {
                return new VersionSupport(version.strip(), phase, Optional.of(last), asOf);
            }
        }
        return new VersionSupport(version.strip(), SupportPhase.UNSUPPORTED, Optional.empty(), asOf);
    }
}
