package com.atlassian.jira.config.properties;

public interface ApplicationProperties {
    String getString(String name);
}
