package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen. Name and description are stored with {@link #store()}, tabs at once. A public app built for Jira
 * 11.3.8 uses it.
 */
public interface FieldScreen {
    FieldScreenTab addTab(String tabName);

    String getDescription();

    Long getId();

    String getName();

    List<FieldScreenTab> getTabs();

    void removeFieldScreenLayoutItem(String fieldId);

    void setDescription(String description);

    void setName(String name);
}
