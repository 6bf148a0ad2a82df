package com.atlassian.plugin.web.baseconditions;

/** What all conditions of web fragments have in common, by name only. Signature for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface BaseCondition {}
