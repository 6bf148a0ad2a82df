package com.atlassian.jira.issue.fields;

import com.atlassian.jira.util.I18nHelper;

/** Signature of Jira's public type NavigableField, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface NavigableField extends Field {
    String ORDER_ASCENDING = "ASC";

    String ORDER_DESCENDING = "DESC";

    String TEMPLATE_DIRECTORY_PATH = "templates/jira/issue/field/";

    String getColumnCssClass();

    String getColumnHeadingKey();

    String getDefaultSortOrder();

    String getHiddenFieldId();

    String prettyPrintChangeHistory(String text);

    String prettyPrintChangeHistory(String text, I18nHelper i18nHelper);
}
