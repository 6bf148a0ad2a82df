package com.atlassian.jira.web.action.admin.translation;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.Map;

/** Signature of Jira's public type TranslationManager, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface TranslationManager {
    void deleteCustomFieldTranslation(CustomField customField, Locale locale);

    void deleteIssueConstantTranslation(IssueConstant issueConstant, String text, Locale locale);

    String getCustomFieldDescriptionTranslation(CustomField customField);

    String getCustomFieldDescriptionTranslation(CustomField customField, Locale locale);

    String getCustomFieldNameTranslation(CustomField customField);

    String getCustomFieldNameTranslation(CustomField customField, Locale locale);

    Map getInstalledLocales();

    String getIssueConstantTranslation(IssueConstant issueConstant, boolean flag, String text);

    String getIssueConstantTranslation(IssueConstant issueConstant, boolean flag, String text, I18nHelper i18nHelper);

    String getIssueConstantTranslation(IssueConstant issueConstant, boolean flag, Locale locale);

    String getTranslatedDescriptionFromString(String text);

    String getTranslatedNameFromString(String text);

    boolean hasLocaleTranslation(IssueConstant issueConstant, String text);

    void setCustomFieldTranslation(CustomField customField, Locale locale, String text, String text2);

    void setIssueConstantTranslation(
            IssueConstant issueConstant, String text, Locale locale, String text2, String text3);
}
