package com.atlassian.sal.api.transaction;

/** Signature of Jira's public type TransactionCallback, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
