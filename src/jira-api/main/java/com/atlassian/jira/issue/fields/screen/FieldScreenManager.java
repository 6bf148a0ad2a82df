package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/** Signature of Jira's public type FieldScreenManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface FieldScreenManager {
    FieldScreenLayoutItem buildNewFieldScreenLayoutItem(String text);

    void createFieldScreen(FieldScreen fieldScreen);

    void createFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem);

    void createFieldScreenTab(FieldScreenTab fieldScreenTab);

    FieldScreen getFieldScreen(Long number);

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab fieldScreenTab);

    FieldScreenTab getFieldScreenTab(Long number);

    List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen);

    Collection<FieldScreenTab> getFieldScreenTabs(String text);

    Collection<FieldScreen> getFieldScreens();

    void refresh();

    void removeFieldScreen(Long number);

    void removeFieldScreenItems(String text);

    void removeFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem);

    void removeFieldScreenLayoutItems(FieldScreenTab fieldScreenTab);

    void removeFieldScreenTab(Long number);

    void removeFieldScreenTabs(FieldScreen fieldScreen);

    void updateFieldScreen(FieldScreen fieldScreen);

    void updateFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem);

    void updateFieldScreenTab(FieldScreenTab fieldScreenTab);
}
