package com.atlassian.sal.api.transaction;

/** Signature of Jira's public type TransactionTemplate, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> transactionCallback);
}
