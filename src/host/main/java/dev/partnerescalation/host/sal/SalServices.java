package dev.partnerescalation.host.sal;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.SettingStore;
import java.util.Map;

/** What the shared layer below Jira offers to apps: settings and locks. */
public final class SalServices {

    private final Database database;
    private final ApiProxies proxies;

    public SalServices(Database database, ApiProxies proxies) {
        this.database = database;
        this.proxies = proxies;
    }

    /** The services, by interface. */
    public Map<Class<?>, Object> services() {
        return Map.of(
                PluginSettingsFactory.class,
                        proxies.service(
                                PluginSettingsFactory.class,
                                new LocalPluginSettingsFactory(proxies, new SettingStore(database))),
                ClusterLockService.class, proxies.service(ClusterLockService.class, new LocalClusterLockService()));
    }
}
