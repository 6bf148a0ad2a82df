package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** The statuses of the workflow, in its order. The step of a status in the workflow has the number {@link #step()}. */
enum EscalationStatus {
    DRAFT("draft", "draft", StatusCategory.TO_DO),
    SCOPE_REVIEW("scope-review", "scopereview", StatusCategory.IN_PROGRESS),
    IN_DISCUSSION("in-discussion-with-partner", "indiscussionwithpartner", StatusCategory.IN_PROGRESS),
    READY("ready-for-handover", "readyforhandover", StatusCategory.IN_PROGRESS),
    WITH_ADOBE("with-adobe-account-team", "withadobeaccountteam", StatusCategory.IN_PROGRESS),
    INFORMATION_REQUESTED("information-requested", "informationrequested", StatusCategory.IN_PROGRESS),
    /** The one that comes with Jira where it still exists; see {@link StatusesStep}. */
    CLOSED("closed", "", StatusCategory.COMPLETE);

    private final String key;
    private final String translation;
    private final String category;

    EscalationStatus(String key, String translation, String category) {
        this.key = key;
        this.translation = translation;
        this.category = category;
    }

    /** The statuses that the set-up creates, whatever Jira has. */
    static List<EscalationStatus> created() {
        return List.of(DRAFT, SCOPE_REVIEW, IN_DISCUSSION, READY, WITH_ADOBE, INFORMATION_REQUESTED);
    }

    /** The key under which the id is stored. */
    String part() {
        return "status." + key;
    }

    /**
     * The bundle key of the name; Jira itself looks up the same key when no translation is stored (jira-evidence.md,
     * "Names that Jira shows").
     */
    String nameKey() {
        return this == CLOSED
                ? "partnerescalation.setup.status.closed.name"
                : "jira.translation.status." + translation + ".name";
    }

    /** The bundle key of the description. */
    String descriptionKey() {
        return this == CLOSED
                ? "partnerescalation.setup.status.closed.description"
                : "jira.translation.status." + translation + ".desc";
    }

    /** The key of Jira's status category. */
    String category() {
        return category;
    }

    /** The id of the workflow step that stands for this status; stable, since issues in a workflow point to it. */
    int step() {
        return ordinal() + 1;
    }
}
