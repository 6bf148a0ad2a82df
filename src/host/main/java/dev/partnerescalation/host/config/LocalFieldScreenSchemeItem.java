package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import dev.partnerescalation.host.store.ScreenSchemeItemRow;
import java.util.Objects;

/** Plays {@link FieldScreenSchemeItem}: which screen serves an operation; no operation is the default. */
final class LocalFieldScreenSchemeItem {

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

    public Long getId() {
        return id;
    }

    public Long getFieldScreenId() {
        return screenId;
    }

    public FieldScreen getFieldScreen() {
        return screenId == null ? null : objects.screen(screenId);
    }

    public void setFieldScreen(FieldScreen screen) {
        screenId = screen == null ? null : screen.getId();
    }

    public FieldScreenScheme getFieldScreenScheme() {
        return schemeId == null ? null : objects.scheme(schemeId);
    }

    public void setFieldScreenScheme(FieldScreenScheme scheme) {
        schemeId = scheme == null ? null : scheme.getId();
    }

    public ScreenableIssueOperation getIssueOperation() {
        return operationId == null ? null : IssueOperations.getIssueOperation(operationId);
    }

    public void setIssueOperation(ScreenableIssueOperation operation) {
        operationId = operation == null ? null : operation.getId();
    }

    public String getIssueOperationName() {
        return operationId == null
                ? "admin.common.words.default"
                : getIssueOperation().getNameKey();
    }

    public void store() {
        if (schemeId == null || screenId == null) {
            throw new IllegalStateException("A line of a screen scheme needs a stored scheme and a stored screen");
        }
        objects.change(() ->
                id = objects.schemes().putItem(schemeId, operationId, screenId).id());
    }

    void storeIn(long scheme) {
        schemeId = scheme;
        store();
    }

    public void remove() {
        objects.change(() -> objects.schemes().removeItem(schemeId, operationId));
    }

    public int compareTo(Object other) {
        return Long.compare(order(operationId), order(idOf((FieldScreenSchemeItem) other)));
    }

    private static Long idOf(FieldScreenSchemeItem item) {
        return item.getIssueOperation() == null
                ? null
                : item.getIssueOperation().getId();
    }

    private static long order(Long operation) {
        return operation == null ? -1 : operation;
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
