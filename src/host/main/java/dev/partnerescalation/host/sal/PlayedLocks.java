package dev.partnerescalation.host.sal;

import com.atlassian.beehive.ClusterLock;
import dev.partnerescalation.host.played.Played;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Plays {@code ClusterLockService}. One process is all that local Jira plays, so a lock of this process is a lock of the cluster. */
final class PlayedLocks {

    private final Played played;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    PlayedLocks(Played played) {
        this.played = played;
    }

    ClusterLock getLockForName(String name) {
        return played.entity(
                ClusterLock.class, new PlayedLock(locks.computeIfAbsent(name, unused -> new ReentrantLock())));
    }

    private record PlayedLock(ReentrantLock held) {

        // Named as the members of ClusterLock, which is java.util.concurrent's Lock with one question more.
        void lock() {
            held.lock();
        }

        boolean tryLock() {
            return held.tryLock();
        }

        boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return held.tryLock(time, unit);
        }

        void unlock() {
            held.unlock();
        }

        boolean isHeldByCurrentThread() {
            return held.isHeldByCurrentThread();
        }
    }
}
