package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Which screen scheme serves which issue type. A public app built for Jira 11.3.8 uses it. */
public interface IssueTypeScreenScheme {

    boolean containsEntity(String issueTypeId);

    String getDescription();

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType);

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    IssueTypeScreenSchemeEntity getEntity(String issueTypeId);

    Long getId();

    String getName();

    boolean isDefault();

    void setDescription(String description);

    void setName(String name);

    void store();
}
