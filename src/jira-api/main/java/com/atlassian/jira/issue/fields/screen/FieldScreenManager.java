package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Finds screens. A public app built for Jira 11.3.6 uses it. */
public interface FieldScreenManager {
    void createFieldScreen(FieldScreen fieldScreen);

    FieldScreen getFieldScreen(Long id);

    Collection<FieldScreen> getFieldScreens();
}
