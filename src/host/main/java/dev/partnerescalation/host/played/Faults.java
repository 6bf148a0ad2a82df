package dev.partnerescalation.host.played;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a test make a member of a played service fail, to see what an app does when Jira breaks off in the middle. */
public final class Faults {

    private final Map<String, AtomicInteger> countdowns = new ConcurrentHashMap<>();

    /**
     * Makes one coming call fail.
     *
     * @param member simple name of the interface, dot, name of the member: {@code StatusManager.createStatus}
     * @param call which call from now on fails, counted from 1
     */
    public void failAt(String member, int call) {
        countdowns.put(member, new AtomicInteger(call));
    }

    void passOrFail(Class<?> api, Method member) {
        if (countdowns.isEmpty()) {
            return;
        }
        String name = api.getSimpleName() + "." + member.getName();
        AtomicInteger left = countdowns.get(name);
        if (left != null && left.decrementAndGet() == 0) {
            countdowns.remove(name);
            throw new IllegalStateException("A test made " + name + " fail");
        }
    }
}
