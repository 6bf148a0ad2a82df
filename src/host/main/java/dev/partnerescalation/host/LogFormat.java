package dev.partnerescalation.host;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line per record, without control characters, so that input cannot forge a line. */
final class LogFormat extends Formatter {

    private final boolean withStackTrace;

    LogFormat(boolean withStackTrace) {
        this.withStackTrace = withStackTrace;
    }

    @Override
    public String format(LogRecord record) {
        String line = record.getInstant().truncatedTo(ChronoUnit.MILLIS) + " " + record.getLevel() + " "
                + record.getLoggerName() + " " + oneLine(formatMessage(record)) + System.lineSeparator();
        if (record.getThrown() == null) {
            return line;
        }
        if (!withStackTrace) {
            return line + "  " + oneLine(record.getThrown().toString()) + System.lineSeparator();
        }
        StringWriter trace = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(trace));
        return line + trace;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
