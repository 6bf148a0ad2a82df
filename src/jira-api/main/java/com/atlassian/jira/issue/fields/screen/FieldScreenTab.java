package com.atlassian.jira.issue.fields.screen;

import java.util.List;
import java.util.Map;

/** Signature of Jira's public type FieldScreenTab, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface FieldScreenTab {
    void addFieldScreenLayoutItem(String text);

    void addFieldScreenLayoutItem(String text, int number);

    FieldScreen getFieldScreen();

    FieldScreenLayoutItem getFieldScreenLayoutItem(int number);

    FieldScreenLayoutItem getFieldScreenLayoutItem(String text);

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    Long getId();

    String getName();

    int getPosition();

    boolean isContainsField(String text);

    boolean isModified();

    void moveFieldScreenLayoutItemDown(int number);

    void moveFieldScreenLayoutItemFirst(int number);

    void moveFieldScreenLayoutItemLast(int number);

    void moveFieldScreenLayoutItemToPosition(Map<Integer, FieldScreenLayoutItem> values);

    void moveFieldScreenLayoutItemUp(int number);

    void remove();

    FieldScreenLayoutItem removeFieldScreenLayoutItem(int number);

    void rename(String text);

    void setFieldScreen(FieldScreen fieldScreen);

    void setName(String text);

    void setPosition(int number);

    void store();
}
