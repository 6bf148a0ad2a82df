package dev.partnerescalation.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.store.SettingStore;

/** Plays SAL's {@code PluginSettingsFactory}. */
final class PlayedSettingsFactory {

    private final Played played;
    private final SettingStore store;

    PlayedSettingsFactory(Played played, SettingStore store) {
        this.played = played;
        this.store = store;
    }

    PluginSettings createGlobalSettings() {
        return settings("global");
    }

    /** As SAL documents it, no key means the global settings. */
    PluginSettings createSettingsForKey(String key) {
        return key == null ? createGlobalSettings() : settings("key:" + key);
    }

    private PluginSettings settings(String namespace) {
        return played.service(PluginSettings.class, new PlayedSettings(store, namespace));
    }
}
