package dev.partnerescalation.host.sal;

import com.atlassian.beehive.ClusterLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Plays {@code ClusterLockService}. One process is all that local Jira plays, so a lock of this process is a lock of the cluster. */
final class LocalClusterLockService {

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, unused -> new ProcessLock());
    }

    /**
     * A reentrant lock. It implements Jira's interface itself: a player's call runs inside a transaction, and whoever waits for a
     * lock there keeps a database connection from the one who holds it.
     */
    private static final class ProcessLock extends ReentrantLock implements ClusterLock {

        private static final long serialVersionUID = 1L;
    }
}
