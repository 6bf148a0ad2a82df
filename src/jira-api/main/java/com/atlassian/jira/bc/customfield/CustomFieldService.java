package com.atlassian.jira.bc.customfield;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Signature of Jira's public type CustomFieldService, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface CustomFieldService {
    ServiceOutcome<List<Long>> addToScreenTabs(ApplicationUser applicationUser, Long number, List<Long> items);

    ServiceOutcome<CustomField> create(CreateValidationResult createValidationResult) throws DataAccessException;

    ServiceOutcome<CustomField> getCustomFieldForEditConfig(ApplicationUser applicationUser, String text);

    Iterable<CustomFieldType<?, ?>> getCustomFieldTypesForUser(ApplicationUser applicationUser);

    CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> customFieldType);

    ServiceOutcome<List<Long>> removeFromScreenTabs(ApplicationUser applicationUser, Long number, List<Long> items);

    ServiceOutcome<CreateValidationResult> validateCreate(
            ApplicationUser applicationUser, CustomFieldDefinition customFieldDefinition);
}
