package dev.partnerescalation.jira.issue;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Jira's global settings as this app uses them. What Jira could not store whole is refused before anything is written (jira-evidence.md,
 * "Settings, locks, comments"): a value that is too long, and the character NUL, which some databases do not take.
 *
 * <p>{@link PluginSettingsFactory} hands out settings that are not safe for threads, hence one per use.
 */
public final class AppSettings {

    private static final int LONGEST = 99_000;

    /** Jira writes a Map as one text; so much stands between two entries at most. */
    private static final int BETWEEN = 6;

    private final PluginSettingsFactory settings;

    public AppSettings(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /** What is stored under a name: a String, a List, a Map or Properties of Strings; null for nothing. */
    public @Nullable Object get(String name) {
        return settings.createGlobalSettings().get(name);
    }

    /**
     * Stores a text.
     *
     * @throws UnstorableException if Jira could not store it; nothing is changed
     */
    public void put(String name, String text) {
        check(name, text.length(), text);
        settings.createGlobalSettings().put(name, text);
    }

    /**
     * Stores texts by their names, in place of all that were there.
     *
     * @throws UnstorableException if Jira could not store them; nothing is changed
     */
    public void put(String name, Map<String, String> texts) {
        int length = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            length += text.getKey().length() + text.getValue().length() + BETWEEN;
            check(name, length, text.getKey());
            check(name, length, text.getValue());
        }
        settings.createGlobalSettings().put(name, texts);
    }

    /** Removes what is stored under a name; nothing is no error. */
    public void remove(String name) {
        settings.createGlobalSettings().remove(name);
    }

    private static void check(String name, int length, String text) {
        if (length > LONGEST) {
            throw new UnstorableException("The setting " + name + " would have more than " + LONGEST + " characters");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnstorableException("The setting " + name + " would hold the character NUL");
        }
    }

    /** A value that Jira could not store. */
    public static final class UnstorableException extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        UnstorableException(String message) {
            super(message);
        }
    }
}
