package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Signature of Jira's public type IssueTypeScreenScheme, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface IssueTypeScreenScheme {
    void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);

    boolean containsEntity(String text);

    String getDescription();

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType);

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    IssueTypeScreenSchemeEntity getEntity(String text);

    Long getId();

    String getName();

    boolean isDefault();

    void remove();

    void removeEntity(String text);

    void setDescription(String text);

    void setId(Long number);

    void setName(String text);

    void store();
}
