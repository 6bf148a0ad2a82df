package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import dev.partnerescalation.host.store.ScreenSchemeItemRow;
import java.util.Objects;

/** {@link FieldScreenSchemeItem}: which screen serves an operation; no operation is the default. Stored when a scheme gets it. */
final class LocalFieldScreenSchemeItem implements FieldScreenSchemeItem {

    private final ScreenObjects objects;
    private Long id;
    private Long schemeId;
    private Long operationId;
    private Long screenId;

    LocalFieldScreenSchemeItem(ScreenSchemeItemRow row, ScreenObjects objects) {
        this.objects = objects;
        this.id = row.id();
        this.schemeId = row.schemeId();
        this.operationId = row.operationId();
        this.screenId = row.screenId();
    }

    LocalFieldScreenSchemeItem(ScreenObjects objects) {
        this.objects = objects;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screenId == null ? null : objects.screen(screenId);
    }

    @Override
    public void setFieldScreen(FieldScreen screen) {
        screenId = screen == null ? null : screen.getId();
    }

    @Override
    public ScreenableIssueOperation getIssueOperation() {
        return operationId == null ? null : IssueOperations.getIssueOperation(operationId);
    }

    @Override
    public void setIssueOperation(ScreenableIssueOperation operation) {
        operationId = operation == null ? null : operation.getId();
    }

    /** Makes it a line of this scheme. */
    void storeIn(long scheme) {
        if (screenId == null) {
            throw new IllegalStateException("A line of a screen scheme needs a stored screen");
        }
        schemeId = scheme;
        objects.change(() ->
                id = objects.schemes().putItem(schemeId, operationId, screenId).id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalFieldScreenSchemeItem that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(schemeId);
    }
}
