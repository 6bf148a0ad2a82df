package dev.partnerescalation.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.SettingStore;

/** Plays SAL's {@code PluginSettingsFactory}. */
final class LocalPluginSettingsFactory {

    private final ApiProxies proxies;
    private final SettingStore store;

    LocalPluginSettingsFactory(ApiProxies proxies, SettingStore store) {
        this.proxies = proxies;
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
        return proxies.service(PluginSettings.class, new LocalPluginSettings(store, namespace));
    }
}
