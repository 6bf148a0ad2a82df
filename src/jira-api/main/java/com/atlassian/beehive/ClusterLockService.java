package com.atlassian.beehive;

/**
 * Gives locks by name, for work that one node of the cluster does at a time. A public app built for Jira 11.3.10
 * uses it.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
