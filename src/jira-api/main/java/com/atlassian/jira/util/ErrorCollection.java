package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** What is wrong with something that was asked for, in the language of who asked. A public app built for Jira 9.4.1 uses it. */
public interface ErrorCollection {

    Collection<String> getErrorMessages();

    /** By field id. */
    Map<String, String> getErrors();

    boolean hasAnyErrors();
}
