package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.io.Serializable;
import java.util.List;

/** Signature of Jira's public type StatusCategory, for compiling only. A public app built for Jira 11.0.0 uses it. */
public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
    String COMPLETE = "done";

    String IN_PROGRESS = "indeterminate";

    String TO_DO = "new";

    String UNDEFINED = "undefined";

    List<String> getAliases();

    String getColorName();

    Long getId();

    String getKey();

    String getName();

    String getPrimaryAlias();

    Long getSequence();

    String getTranslatedName();

    String getTranslatedName(I18nHelper i18nHelper);

    String getTranslatedName(String text);
}
