package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Which screen serves which operation. A public app built for Jira 11.3.8 uses it. */
public interface FieldScreenScheme {

    void addFieldScreenSchemeItem(FieldScreenSchemeItem item);

    String getDescription();

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    Long getId();

    String getName();

    void setDescription(String description);

    void setName(String name);

    void store();
}
