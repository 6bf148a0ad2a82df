package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.OrderableField;

/** Signature of Jira's public type FieldScreenLayoutItem, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface FieldScreenLayoutItem {
    String getFieldId();

    FieldScreenTab getFieldScreenTab();

    Long getId();

    OrderableField getOrderableField();

    int getPosition();

    boolean isShown(Issue issue);

    void remove();

    void setFieldId(String text);

    void setFieldScreenTab(FieldScreenTab fieldScreenTab);

    void setPosition(int number);

    void store();
}
