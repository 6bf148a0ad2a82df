package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;

/** Plays {@link FieldScreenLayoutItem}: the place of one field on a tab. */
record LocalFieldScreenLayoutItem(String fieldId, int position, long tabId, ScreenObjects objects) {

    public String getFieldId() {
        return fieldId;
    }

    public int getPosition() {
        return position;
    }

    /** Null when the field no longer exists. */
    public OrderableField<?> getOrderableField() {
        return objects.objects().field(fieldId);
    }

    public FieldScreenTab getFieldScreenTab() {
        return objects.tab(tabId);
    }
}
