package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;

/**
 * Creates and changes issues as Jira's own form does: it checks permissions, screens and required fields, runs the workflow and fires events. A
 * public app built for Jira 10.3.1 uses it.
 */
public interface IssueService {

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    IssueInputParameters newIssueInputParameters();

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    /** An issue, or what is wrong. */
    abstract class IssueValidationResult extends ServiceResultImpl {

        private static final long serialVersionUID = 1;

        private final transient MutableIssue issue;

        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** An issue that can be created, or why not. */
    class CreateValidationResult extends IssueValidationResult {

        private static final long serialVersionUID = 1;

        private final transient Map<String, Object> fieldValuesHolder;

        /** Its last parameter is of a type that apps cannot name on every Jira. */
        public CreateValidationResult(
                MutableIssue issue,
                ErrorCollection errors,
                Map<String, Object> fieldValuesHolder,
                Map<?, ?> properties) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /** The issue that was created, or why it was not. */
    class IssueResult extends IssueValidationResult {

        private static final long serialVersionUID = 1;

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** Changes that can be made to an issue, or why not. */
    class UpdateValidationResult extends IssueValidationResult {

        private static final long serialVersionUID = 1;

        private final transient Map<String, Object> fieldValuesHolder;

        public UpdateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }
}
