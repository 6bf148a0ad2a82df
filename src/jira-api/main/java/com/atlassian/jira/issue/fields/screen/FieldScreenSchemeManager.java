package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Signature of Jira's public type FieldScreenSchemeManager, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface FieldScreenSchemeManager {
    String FIELD_SCREEN_SCHEME_ENTITY_NAME = "FieldScreenScheme";

    void createFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void createFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    FieldScreenScheme getFieldScreenScheme(Long number);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme fieldScreenScheme);

    Collection<FieldScreenScheme> getFieldScreenSchemes();

    Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen fieldScreen);

    void refresh();

    void removeFieldSchemeItems(FieldScreenScheme fieldScreenScheme);

    void removeFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void removeFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    boolean screenSchemeNameExists(String text);

    void updateFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void updateFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);
}
