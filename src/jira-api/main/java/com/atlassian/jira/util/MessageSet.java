package com.atlassian.jira.util;

import java.io.Serializable;

/** What is wrong with a search. A public app built for Jira 8.13.1 uses it. */
public interface MessageSet extends Serializable {

    boolean hasAnyErrors();
}
