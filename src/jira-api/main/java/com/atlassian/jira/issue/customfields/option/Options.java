package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/**
 * The options at the top level of one configuration, in order. Known from Jira 7.13; no newer use by a public app
 * was seen.
 */
public interface Options extends List<Option> {}
