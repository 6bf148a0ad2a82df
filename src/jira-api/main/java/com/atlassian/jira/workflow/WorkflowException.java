package com.atlassian.jira.workflow;

/** What goes wrong in a workflow, as an unchecked exception. A public app built for Jira 8.21.0 uses it. */
public class WorkflowException extends RuntimeException {

    public WorkflowException(String message) {
        super(message);
    }

    public WorkflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
