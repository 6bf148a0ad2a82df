package dev.partnerescalation.jira.placement;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What changes when a workflow is changed: Jira lets an active one change through its draft only (jira-evidence.md,
 * "Workflows and schemes").
 */
public enum ChangeTarget {
    /** The workflow itself, which no project uses. */
    WORKFLOW,
    /** The draft that is there already. */
    DRAFT,
    /** A draft that has to be created first. */
    NEW_DRAFT;

    /** What has to change for this workflow, which is no draft. */
    static ChangeTarget of(JiraWorkflow workflow) {
        if (!workflow.isActive()) {
            // A draft of a workflow that is not in use any more would never be published.
            return WORKFLOW;
        }
        return workflow.hasDraftWorkflow() ? DRAFT : NEW_DRAFT;
    }

    /** The one with this key. */
    public static Optional<ChangeTarget> of(String key) {
        return Arrays.stream(values())
                .filter(target -> target.key().equals(key))
                .findFirst();
    }

    /** The value in forms, and the end of keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
