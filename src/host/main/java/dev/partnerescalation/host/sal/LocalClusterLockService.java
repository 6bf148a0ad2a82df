package dev.partnerescalation.host.sal;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** {@link ClusterLockService} of a cluster with one node: a lock of this process is a lock of the cluster. */
final class LocalClusterLockService implements ClusterLockService {

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, unused -> new ProcessLock());
    }

    /**
     * A reentrant lock. Apps get it without a proxy: a call through a proxy runs inside a transaction, and whoever waits for a lock
     * there keeps a database connection from the one who holds it.
     */
    private static final class ProcessLock extends ReentrantLock implements ClusterLock {

        private static final long serialVersionUID = 1L;
    }
}
