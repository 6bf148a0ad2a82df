package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Signature of Jira's public type FieldManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface FieldManager {
    String CUSTOM_FIELD_PREFIX = "customfield_";

    Set<NavigableField> getAllAvailableNavigableFields() throws FieldException;

    Set<CustomField> getAvailableCustomFields(ApplicationUser applicationUser, Issue issue) throws FieldException;

    Set<NavigableField> getAvailableNavigableFields(ApplicationUser applicationUser) throws FieldException;

    Set<NavigableField> getAvailableNavigableFieldsWithScope(ApplicationUser applicationUser) throws FieldException;

    ConfigurableField getConfigurableField(String text);

    CustomField getCustomField(String text);

    Field getField(String text);

    NavigableField getNavigableField(String text);

    Set<NavigableField> getNavigableFields();

    OrderableField getOrderableField(String text);

    Set<OrderableField> getOrderableFields();

    Set<Field> getUnavailableFields();

    boolean isCustomField(Field field);

    boolean isCustomFieldId(String text);

    boolean isExistingCustomField(String text);

    boolean isFieldHidden(ApplicationUser applicationUser, Field field);

    boolean isFieldHidden(ApplicationUser applicationUser, String text);

    boolean isHideableField(Field field);

    boolean isHideableField(String text);

    boolean isMandatoryField(Field field);

    boolean isMandatoryField(String text);

    boolean isNavigableField(Field field);

    boolean isNavigableField(String text);

    boolean isOrderableField(Field field);

    boolean isOrderableField(String text);

    boolean isRenderableField(Field field);

    boolean isRenderableField(String text);

    boolean isRequirableField(Field field);

    boolean isRequirableField(String text);

    boolean isTimeTrackingOn();

    boolean isUnscreenableField(Field field);

    boolean isUnscreenableField(String text);

    void refresh();
}
