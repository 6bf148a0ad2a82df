package dev.partnerescalation.jira.descriptor;

import java.util.Optional;

/**
 * A step of a workflow, which stands for a status of Jira.
 *
 * @param id its number, unique in the workflow
 * @param name the stored name; "" if it has none
 * @param statusId the id of the status, if the step names one
 */
public record Step(int id, String name, Optional<String> statusId) {

    /** Whether issues in this step have the status with this id. */
    public boolean hasStatus(String wanted) {
        return statusId.equals(Optional.of(wanted));
    }
}
