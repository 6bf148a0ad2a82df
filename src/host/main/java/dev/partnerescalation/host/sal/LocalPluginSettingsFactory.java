package dev.partnerescalation.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.SettingStore;

/** {@link PluginSettingsFactory} over the table of settings. */
final class LocalPluginSettingsFactory implements PluginSettingsFactory {

    private final ApiProxies proxies;
    private final SettingStore store;

    LocalPluginSettingsFactory(ApiProxies proxies, SettingStore store) {
        this.proxies = proxies;
        this.store = store;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return settings("global");
    }

    private PluginSettings settings(String namespace) {
        return proxies.service(PluginSettings.class, new LocalPluginSettings(store, namespace));
    }
}
