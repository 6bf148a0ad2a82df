package com.atlassian.beehive;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** Signature of Jira's public type ClusterLock, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();

    void lockInterruptibly() throws InterruptedException;

    Condition newCondition();
}
