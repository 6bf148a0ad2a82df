/**
 * Workflows as Jira's workflow engine (OSWorkflow) describes them. The only package that knows the engine's raw lists: the others get
 * records, and change a workflow through {@link dev.partnerescalation.jira.descriptor.WorkflowDefinition}.
 */
@NullMarked
package dev.partnerescalation.jira.descriptor;

import org.jspecify.annotations.NullMarked;
