package com.atlassian.beehive;

/** Signature of Jira's public type ClusterLockService, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface ClusterLockService {
    ClusterLock getLockForName(String text);
}
