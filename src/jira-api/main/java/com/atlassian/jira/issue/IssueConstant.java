package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/** Signature of Jira's public type IssueConstant, for compiling only. A public app built for Jira 11.0.0 uses it. */
public interface IssueConstant extends Comparable {
    String getCompleteIconUrl();

    String getDescTranslation();

    String getDescTranslation(I18nHelper i18nHelper);

    String getDescTranslation(String text);

    String getDescription();

    String getIconUrl();

    String getIconUrlHtml();

    String getId();

    String getName();

    String getNameTranslation();

    String getNameTranslation(I18nHelper i18nHelper);

    String getNameTranslation(String text);

    Long getSequence();
}
