package com.atlassian.jira.web.action.admin.translation;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Locale;
import java.util.Map;

/**
 * Translated names and descriptions of issue constants and custom fields, per language. Known from Jira 7.13; no
 * newer use by a public app was seen.
 */
public interface TranslationManager {
    void deleteCustomFieldTranslation(CustomField customField, Locale locale);

    String getCustomFieldDescriptionTranslation(CustomField customField, Locale locale);

    String getCustomFieldNameTranslation(CustomField customField, Locale locale);

    Map getInstalledLocales();

    void setCustomFieldTranslation(
            CustomField field, Locale locale, String translatedName, String translatedDescription);

    void setIssueConstantTranslation(
            IssueConstant issueConstant,
            String translationPrefix,
            Locale locale,
            String translatedName,
            String translatedDescription);
}
