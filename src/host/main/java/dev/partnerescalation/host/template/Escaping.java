package dev.partnerescalation.host.template;

import java.util.Iterator;
import java.util.Locale;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.InternalContextAdapter;

/** Escapes what one rendering inserts while escaping is switched on. One object per rendering: templates cannot disturb each other. */
final class Escaping implements ReferenceInsertionEventHandler {

    private boolean on;

    Escaping(boolean on) {
        this.on = on;
    }

    /** The escaping of the rendering that a directive is part of. */
    static Escaping in(InternalContextAdapter context) {
        EventCartridge events = context.getEventCartridge();
        for (Iterator<?> handlers = events.getReferenceInsertionEventHandlers(); handlers.hasNext(); ) {
            if (handlers.next() instanceof Escaping escaping) {
                return escaping;
            }
        }
        throw new IllegalStateException("Rendered without escaping");
    }

    void set(boolean escapes) {
        this.on = escapes;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        return !on || value == null || isMarkup(reference) ? value : escaped(value.toString());
    }

    /** Jira does not escape plain references whose name says that they hold markup (jira-evidence.md, "Velocity templates"). */
    private static boolean isMarkup(String reference) {
        String name = reference.replaceAll("[${}!]", "").toLowerCase(Locale.ROOT);
        return name.matches("\\w+") && (name.endsWith("html") || name.equals("body"));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(letter);
            }
        }
        return out.toString();
    }
}
