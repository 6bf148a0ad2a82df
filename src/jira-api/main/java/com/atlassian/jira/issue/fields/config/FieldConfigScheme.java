package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The contexts of a field, each with its configuration; for the field "issue type" these are the issue type
 * schemes. A public app built for Jira 11.3.8 uses it.
 */
public interface FieldConfigScheme {
    Collection<String> getAssociatedIssueTypeIds();

    Collection<IssueType> getAssociatedIssueTypes();

    List<Long> getAssociatedProjectIds();

    List<Project> getAssociatedProjectObjects();

    Map<String, FieldConfig> getConfigs();

    List<JiraContextNode> getContexts();

    String getDescription();

    Long getId();

    String getName();

    FieldConfig getOneAndOnlyConfig();

    boolean isAllIssueTypes();

    boolean isAllProjects();

    /** Makes the same scheme with other configurations. */
    class Builder {
        private final FieldConfigScheme scheme;
        private Map<String, FieldConfig> configs;

        public Builder(FieldConfigScheme scheme) {
            this.scheme = scheme;
            this.configs = scheme.getConfigs();
        }

        public Builder setConfigs(Map<String, FieldConfig> configs) {
            this.configs = configs;
            return this;
        }

        /** Answers the types from the new configurations and everything else as the scheme it started from. */
        public FieldConfigScheme toFieldConfigScheme() {
            Map<String, FieldConfig> answered = configs;
            return (FieldConfigScheme) Proxy.newProxyInstance(
                    FieldConfigScheme.class.getClassLoader(),
                    new Class<?>[] {FieldConfigScheme.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getConfigs" -> answered;
                        case "getAssociatedIssueTypeIds" -> answered.keySet();
                        default -> method.invoke(scheme, arguments);
                    });
        }
    }
}
