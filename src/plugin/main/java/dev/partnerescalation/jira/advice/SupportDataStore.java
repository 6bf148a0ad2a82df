package dev.partnerescalation.jira.advice;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.issue.AppSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The support data in force: what an administrator put in its place, else what came with the app. */
public final class SupportDataStore {

    private static final Logger LOG = LoggerFactory.getLogger(SupportDataStore.class);
    private static final String KEY = "dev.partnerescalation.partner-escalation:commerce-versions";
    private static final String FILE = "/data/commerce-versions.properties";

    private final AppSettings settings;
    private final SupportData shipped;

    public SupportDataStore(PluginSettingsFactory settings) {
        this.settings = new AppSettings(settings);
        try {
            this.shipped = SupportData.parse(shippedText());
        } catch (UnreadableSupportDataException broken) {
            throw new IllegalStateException("The support data of the app itself cannot be read", broken);
        }
    }

    /** The data in force. What somebody damaged in the settings is logged and not used. */
    public SupportData current() {
        if (settings.get(KEY) instanceof String text) {
            try {
                return SupportData.parse(text);
            } catch (UnreadableSupportDataException broken) {
                LOG.warn("The stored support data is not used: {}", broken.getMessage());
            }
        }
        return shipped;
    }

    /** Whether an administrator put other data in the place of the app's. */
    public boolean isReplaced() {
        return settings.get(KEY) instanceof String;
    }

    /** The text of the data in force, for editing. */
    public String text() {
        return settings.get(KEY) instanceof String text ? text : shippedText();
    }

    /**
     * Puts other data in force.
     *
     * @throws UnreadableSupportDataException if it cannot be read; then nothing changes
     */
    public SupportData replace(String text) throws UnreadableSupportDataException {
        SupportData data = SupportData.parse(text);
        settings.put(KEY, text);
        return data;
    }

    /** Returns to the data of the app. */
    public void reset() {
        settings.remove(KEY);
    }

    private static String shippedText() {
        try (InputStream file = SupportDataStore.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The app lacks its file " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
