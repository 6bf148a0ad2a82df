package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Finds and creates screen schemes. A public app built for Jira 11.3 uses it. */
public interface FieldScreenSchemeManager {
    Collection<FieldScreenScheme> getFieldScreenSchemes();
}
