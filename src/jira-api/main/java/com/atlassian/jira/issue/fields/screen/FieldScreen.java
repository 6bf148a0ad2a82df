package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** Signature of Jira's public type FieldScreen, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface FieldScreen {
    FieldScreenTab addTab(String text);

    boolean containsField(String text);

    String getDescription();

    Long getId();

    String getName();

    FieldScreenTab getTab(int number);

    List<FieldScreenTab> getTabs();

    boolean isModified();

    void moveFieldScreenTabLeft(int number);

    void moveFieldScreenTabRight(int number);

    void moveFieldScreenTabToPosition(int number, int number2);

    void remove();

    void removeFieldScreenLayoutItem(String text);

    void removeTab(int number);

    void resequence();

    void setDescription(String text);

    void setId(Long number);

    void setName(String text);

    void store();
}
