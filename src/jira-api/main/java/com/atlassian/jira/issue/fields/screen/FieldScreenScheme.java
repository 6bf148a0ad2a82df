package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;

/** Signature of Jira's public type FieldScreenScheme, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface FieldScreenScheme {
    void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    String getDescription();

    FieldScreen getFieldScreen(IssueOperation issueOperation);

    FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation issueOperation);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    Long getId();

    String getName();

    void remove();

    FieldScreenSchemeItem removeFieldScreenSchemeItem(IssueOperation issueOperation);

    void setDescription(String text);

    void setId(Long number);

    void setName(String text);

    void store();
}
