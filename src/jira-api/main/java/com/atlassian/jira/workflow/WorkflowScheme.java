package com.atlassian.jira.workflow;

import java.util.Map;

/** Signature of Jira's public type WorkflowScheme, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface WorkflowScheme {
    String getActualDefaultWorkflow();

    String getActualWorkflow(String text);

    String getConfiguredDefaultWorkflow();

    String getConfiguredWorkflow(String text);

    String getDescription();

    Long getId();

    Map<String, String> getMappings();

    String getName();

    boolean isDefault();

    boolean isDraft();

    /** Part of {@link WorkflowScheme}. */
    interface Builder<T extends WorkflowScheme.Builder<T>> {
        T clearMappings();

        String getDefaultWorkflow();

        String getDescription();

        Long getId();

        String getMapping(String text);

        Map<String, String> getMappings();

        String getName();

        boolean isDefault();

        boolean isDraft();

        T removeDefault();

        T removeMapping(String text);

        T removeWorkflow(String text);

        T setDefaultWorkflow(String text);

        T setMapping(String text, String text2);

        T setMappings(Map<String, String> values);
    }
}
