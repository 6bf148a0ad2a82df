package dev.partnerescalation.host.store;

/** A project and the schemes it uses; a workflow scheme of null means Jira's default workflow for everything. */
public record ProjectRow(
        long id,
        String key,
        String name,
        String description,
        String leadKey,
        long permissionSchemeId,
        long issueTypeScreenSchemeId,
        Long workflowSchemeId) {}
