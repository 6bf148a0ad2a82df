package com.atlassian.jira.issue;

/** A changed value of an issue that is not stored yet: before and after. Known from Jira 7.13; no newer use by a public app was seen. */
public class ModifiedValue<V> {
    private final V oldValue;
    private final V newValue;

    public ModifiedValue(V oldValue, V newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public V getOldValue() {
        return oldValue;
    }

    public V getNewValue() {
        return newValue;
    }
}
