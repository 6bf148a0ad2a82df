package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import dev.partnerescalation.host.store.TypeScreenItemRow;
import java.util.Objects;

/**
 * {@link IssueTypeScreenSchemeEntity}: which screen scheme serves an issue type; no type is the default. Stored when a
 * scheme gets it.
 */
final class LocalIssueTypeScreenSchemeEntity implements IssueTypeScreenSchemeEntity {

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

    @Override
    public String getIssueTypeId() {
        return issueTypeId == null ? null : Long.toString(issueTypeId);
    }

    @Override
    public void setIssueTypeId(String typeId) {
        issueTypeId = number(typeId);
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return screenSchemeId == null ? null : objects.scheme(screenSchemeId);
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme scheme) {
        screenSchemeId = scheme == null ? null : scheme.getId();
    }

    /** Makes it a line of this scheme. */
    void storeIn(long scheme) {
        if (screenSchemeId == null) {
            throw new IllegalStateException("A line of an issue type screen scheme needs a stored screen scheme");
        }
        schemeId = scheme;
        objects.change(() -> id = objects.schemes()
                .putTypeItem(schemeId, issueTypeId, screenSchemeId)
                .id());
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
