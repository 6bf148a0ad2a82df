package com.atlassian.jira.bc.customfield;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Creates custom fields for administrators; each needs a checked definition. Known from Jira 7.13; no newer use by
 * a public app was seen.
 */
public interface CustomFieldService {

    ServiceOutcome<CustomField> create(CreateValidationResult createValidationResult);

    ServiceOutcome<CreateValidationResult> validateCreate(
            ApplicationUser user, CustomFieldDefinition customFieldDefinition);
}
