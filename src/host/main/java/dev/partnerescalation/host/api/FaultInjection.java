package dev.partnerescalation.host.api;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets a test make a member of Jira fail or wait, to see what an app does when Jira breaks off in the middle; and count what an app
 * asks of Jira.
 */
public final class FaultInjection {

    private final Map<String, AtomicInteger> countdowns = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> latches = new ConcurrentHashMap<>();
    private volatile Map<String, Integer> counts;

    /**
     * Makes one coming call fail.
     *
     * @param member simple name of the interface, dot, name of the member: {@code StatusManager.createStatus}
     * @param call which call from now on fails, counted from 1
     */
    public void failAt(String member, int call) {
        countdowns.put(member, new AtomicInteger(call));
    }

    /**
     * Makes all coming calls of a member wait, at most half a minute each, to see what people see meanwhile.
     *
     * @param member as for {@link #failAt}
     * @return ends the waiting when it is run
     */
    public Runnable holdAt(String member) {
        CountDownLatch latch = new CountDownLatch(1);
        latches.put(member, latch);
        return () -> {
            latches.remove(member, latch);
            latch.countDown();
        };
    }

    /** Takes everything back that was ordered. */
    public void clear() {
        countdowns.clear();
        latches.values().forEach(CountDownLatch::countDown);
        latches.clear();
    }

    /**
     * Counts the calls of all apps while something is done.
     *
     * @return how often each member was called, of services and of what they answered, by its name as for {@link #failAt}
     */
    public Map<String, Integer> callsDuring(Runnable work) {
        Map<String, Integer> counted = new ConcurrentHashMap<>();
        counts = counted;
        try {
            work.run();
        } finally {
            counts = null;
        }
        return Map.copyOf(counted);
    }

    void count(Class<?> api, Method member) {
        Map<String, Integer> counting = counts;
        if (counting != null) {
            counting.merge(name(api, member), 1, Integer::sum);
        }
    }

    void passOrFail(Class<?> api, Method member) {
        if (countdowns.isEmpty() && latches.isEmpty()) {
            return;
        }
        String name = name(api, member);
        await(latches.get(name));
        AtomicInteger left = countdowns.get(name);
        if (left != null && left.decrementAndGet() == 0) {
            countdowns.remove(name);
            throw new IllegalStateException("A test made " + name + " fail");
        }
    }

    private static String name(Class<?> api, Method member) {
        return api.getSimpleName() + "." + member.getName();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (latch != null && !latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A test let a call wait for too long");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A call was interrupted while a test let it wait", interrupted);
        }
    }
}
