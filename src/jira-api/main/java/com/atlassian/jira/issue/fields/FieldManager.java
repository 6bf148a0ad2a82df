package com.atlassian.jira.issue.fields;

/** Finds fields by id, custom fields and system fields alike. A public app built for Jira 9.4.1 uses it. */
public interface FieldManager {
    ConfigurableField getConfigurableField(String id);

    OrderableField getOrderableField(String id);

    void refresh();
}
