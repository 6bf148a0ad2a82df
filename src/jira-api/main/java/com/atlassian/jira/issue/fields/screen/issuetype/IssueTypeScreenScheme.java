package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Which screen scheme serves which issue type. A public app built for Jira 11.3.8 uses it. */
public interface IssueTypeScreenScheme {

    void addEntity(IssueTypeScreenSchemeEntity entity);

    String getDescription();

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType);

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    Long getId();

    String getName();

    boolean isDefault();

    void setDescription(String description);

    void setName(String name);
}
