package dev.partnerescalation.host.sal;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.SettingStore;
import java.util.Map;

/** What the shared layer below Jira offers to apps: settings, transactions and locks. */
public final class SalServices {

    private final Database database;
    private final Played played;

    public SalServices(Database database, Played played) {
        this.database = database;
        this.played = played;
    }

    /** What is played here. */
    public Map<Class<?>, Object> services() {
        return Map.of(
                PluginSettingsFactory.class,
                        played.service(
                                PluginSettingsFactory.class,
                                new PlayedSettingsFactory(played, new SettingStore(database))),
                ClusterLockService.class, played.service(ClusterLockService.class, new PlayedLocks()),
                TransactionTemplate.class,
                        played.service(TransactionTemplate.class, new PlayedTransactionTemplate(database)));
    }
}
