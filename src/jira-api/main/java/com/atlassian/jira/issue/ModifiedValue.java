package com.atlassian.jira.issue;

/**
 * A changed value of an issue that is not stored yet: before and after. Known from Jira 7.13; no newer use by a
 * public app was seen.
 */
public class ModifiedValue<V> {

    public ModifiedValue(V oldValue, V newValue) {}
}
