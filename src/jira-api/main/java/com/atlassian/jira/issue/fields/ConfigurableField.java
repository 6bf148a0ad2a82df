package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import java.util.List;

/** Signature of Jira's public type ConfigurableField, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface ConfigurableField<V> extends OrderableField<V> {
    List<Project> getAssociatedProjectObjects();

    FieldConfig getRelevantConfig(IssueContext issueContext);
}
