package com.atlassian.jira.bc.customfield;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;

/**
 * A checked definition of a custom field, which may be created. Known from Jira 7.13; no newer use by a public app
 * was seen.
 */
public class CreateValidationResult {
    private final ApplicationUser user;
    private final String name;
    private final String description;
    private final CustomFieldType<?, ?> customFieldType;
    private final CustomFieldSearcher customFieldSearcher;
    private final List<JiraContextNode> contextNodes;
    private final List<IssueType> issueTypes;

    private CreateValidationResult(Builder builder) {
        this.user = builder.user;
        this.name = builder.name;
        this.description = builder.description;
        this.customFieldType = builder.customFieldType;
        this.customFieldSearcher = builder.customFieldSearcher;
        this.contextNodes = builder.contextNodes;
        this.issueTypes = builder.issueTypes;
    }

    public static Builder builder() {
        return new Builder();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public CustomFieldType<?, ?> getCustomFieldType() {
        return customFieldType;
    }

    public CustomFieldSearcher getCustomFieldSearcher() {
        return customFieldSearcher;
    }

    public List<JiraContextNode> getContextNodes() {
        return contextNodes;
    }

    public List<IssueType> getIssueTypes() {
        return issueTypes;
    }

    /** Collects what makes a {@link CreateValidationResult}. */
    public static class Builder {
        private ApplicationUser user;
        private String name;
        private String description;
        private CustomFieldType<?, ?> customFieldType;
        private CustomFieldSearcher customFieldSearcher;
        private List<JiraContextNode> contextNodes = new ArrayList<>();
        private List<IssueType> issueTypes = new ArrayList<>();

        public Builder user(ApplicationUser value) {
            this.user = value;
            return this;
        }

        public Builder name(String value) {
            this.name = value;
            return this;
        }

        public Builder description(String value) {
            this.description = value;
            return this;
        }

        public Builder customFieldType(CustomFieldType<?, ?> value) {
            this.customFieldType = value;
            return this;
        }

        public Builder customFieldSearcher(CustomFieldSearcher value) {
            this.customFieldSearcher = value;
            return this;
        }

        public Builder contextNodes(List<JiraContextNode> value) {
            this.contextNodes = value;
            return this;
        }

        public Builder issueTypes(List<IssueType> value) {
            this.issueTypes = value;
            return this;
        }

        public CreateValidationResult build() {
            return new CreateValidationResult(this);
        }
    }
}
