package dev.partnerescalation.jira.issue;

import com.atlassian.beehive.ClusterLockService;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * The one lock of this app in the cluster: who changes Jira's configuration, by a set-up or in a customer's workflow, holds it. Nobody
 * waits for it; whoever cannot have it at once is told that another change is running.
 */
public final class ConfigurationLock {

    /** Never changes, because nodes with different versions of the app must agree on it. */
    private static final String NAME = "dev.partnerescalation.partner-escalation.setup";

    private final ClusterLockService locks;

    public ConfigurationLock(ClusterLockService locks) {
        this.locks = locks;
    }

    /**
     * Does something while this node holds the lock.
     *
     * @return what it answered, which is not null; empty without doing anything when somebody else holds the lock
     */
    public <T> Optional<T> whileHolding(Supplier<T> change) {
        Lock lock = locks.getLockForName(NAME);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(change.get());
        } finally {
            lock.unlock();
        }
    }
}
