package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.host.store.TypeScreenItemRow;
import java.util.Objects;

/** Plays {@link IssueTypeScreenSchemeEntity}: which screen scheme serves an issue type; no type is the default. */
final class LocalIssueTypeScreenSchemeEntity {

    private final ScreenObjects objects;
    private Long id;
    private Long schemeId;
    private Long issueTypeId;
    private Long screenSchemeId;

    LocalIssueTypeScreenSchemeEntity(TypeScreenItemRow row, ScreenObjects objects) {
        this.objects = objects;
        this.id = row.id();
        this.schemeId = row.schemeId();
        this.issueTypeId = row.issueTypeId();
        this.screenSchemeId = row.screenSchemeId();
    }

    LocalIssueTypeScreenSchemeEntity(ScreenObjects objects) {
        this.objects = objects;
    }

    /** Null stands for every type. */
    static Long number(String issueTypeId) {
        return issueTypeId == null ? null : Long.valueOf(ConfigObjects.id(issueTypeId));
    }

    public Long getId() {
        return id;
    }

    public String getIssueTypeId() {
        return issueTypeId == null ? null : Long.toString(issueTypeId);
    }

    public void setIssueTypeId(String typeId) {
        issueTypeId = number(typeId);
    }

    public IssueType getIssueType() {
        return issueTypeId == null ? null : objects.objects().issueType(issueTypeId);
    }

    public IssueType getIssueTypeObject() {
        return getIssueType();
    }

    public Long getFieldScreenSchemeId() {
        return screenSchemeId;
    }

    public FieldScreenScheme getFieldScreenScheme() {
        return screenSchemeId == null ? null : objects.scheme(screenSchemeId);
    }

    public void setFieldScreenScheme(FieldScreenScheme scheme) {
        screenSchemeId = scheme == null ? null : scheme.getId();
    }

    public IssueTypeScreenScheme getIssueTypeScreenScheme() {
        return schemeId == null ? null : objects.typeScheme(schemeId);
    }

    public void setIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        schemeId = scheme == null ? null : scheme.getId();
    }

    public void store() {
        if (schemeId == null || screenSchemeId == null) {
            throw new IllegalStateException(
                    "A line of an issue type screen scheme needs a stored scheme and a stored screen scheme");
        }
        objects.change(() -> id = objects.schemes()
                .putTypeItem(schemeId, issueTypeId, screenSchemeId)
                .id());
    }

    void storeIn(long scheme) {
        schemeId = scheme;
        store();
    }

    public void remove() {
        objects.change(() -> objects.schemes().removeTypeItem(schemeId, issueTypeId));
    }

    public int compareTo(Object other) {
        return Long.compare(order(issueTypeId), order(number(((IssueTypeScreenSchemeEntity) other).getIssueTypeId())));
    }

    private static long order(Long type) {
        return type == null ? -1 : type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalIssueTypeScreenSchemeEntity that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(schemeId);
    }
}
