package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that holds in the whole cluster; an ordinary {@link Lock} otherwise. Known from Jira 7.13; no newer use
 * by a public app was seen.
 */
public interface ClusterLock extends Lock {}
