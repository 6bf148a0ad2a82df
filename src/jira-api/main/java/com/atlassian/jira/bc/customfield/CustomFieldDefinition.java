package com.atlassian.jira.bc.customfield;

import java.util.ArrayList;
import java.util.List;

/** What a new custom field shall be. Known from Jira 7.13; no newer use by a public app was seen. */
public class CustomFieldDefinition {
    private final String name;
    private final String description;
    private final String cfType;
    private final String searcherKey;
    private final boolean global;
    private final boolean allIssueTypes;
    private final List<String> issueTypeIds;
    private final List<Long> projectIds;

    private CustomFieldDefinition(Builder builder) {
        this.name = builder.name;
        this.description = builder.description;
        this.cfType = builder.cfType;
        this.searcherKey = builder.searcherKey;
        this.global = builder.global;
        this.allIssueTypes = builder.allIssueTypes;
        this.issueTypeIds = builder.issueTypeIds;
        this.projectIds = builder.projectIds;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public String getCfType() {
        return cfType;
    }

    public String getSearcherKey() {
        return searcherKey;
    }

    public boolean isGlobal() {
        return global;
    }

    public boolean isAllIssueTypes() {
        return allIssueTypes;
    }

    public List<String> getIssueTypeIds() {
        return issueTypeIds;
    }

    public List<Long> getProjectIds() {
        return projectIds;
    }

    /** Collects what makes a {@link CustomFieldDefinition}. */
    public static class Builder {
        private String name;
        private String description;
        private String cfType;
        private String searcherKey;
        private boolean global;
        private boolean allIssueTypes;
        private List<String> issueTypeIds = new ArrayList<>();
        private List<Long> projectIds = new ArrayList<>();

        public Builder name(String value) {
            this.name = value;
            return this;
        }

        public Builder description(String value) {
            this.description = value;
            return this;
        }

        public Builder cfType(String value) {
            this.cfType = value;
            return this;
        }

        public Builder searcherKey(String value) {
            this.searcherKey = value;
            return this;
        }

        public Builder isGlobal(boolean value) {
            this.global = value;
            return this;
        }

        public Builder isAllIssueTypes(boolean value) {
            this.allIssueTypes = value;
            return this;
        }

        public Builder addIssueTypeId(String value) {
            issueTypeIds.add(value);
            return this;
        }

        public Builder addProjectId(Long value) {
            projectIds.add(value);
            return this;
        }

        public CustomFieldDefinition build() {
            return new CustomFieldDefinition(this);
        }
    }
}
