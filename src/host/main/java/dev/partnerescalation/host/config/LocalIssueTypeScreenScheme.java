package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.TypeScreenItemRow;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@link IssueTypeScreenScheme}. Name and description stay in the object until {@link #create()}. */
final class LocalIssueTypeScreenScheme implements IssueTypeScreenScheme {

    /** The scheme of projects that never got another one. */
    static final long DEFAULT = 1;

    private final ScreenObjects objects;
    private Long id;
    private String name;
    private String description;

    LocalIssueTypeScreenScheme(Long id, String name, String description, ScreenObjects objects) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.objects = objects;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public boolean isDefault() {
        return id != null && id == DEFAULT;
    }

    /** Gives the scheme its id. */
    void create() {
        if (id != null) {
            throw new IllegalArgumentException("The issue type screen scheme " + id + " exists already");
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("An issue type screen scheme needs a name");
        }
        objects.change(() -> {
            id = objects.schemes()
                    .createTypeScheme(name, ConstantNames.orEmpty(description))
                    .id();
        });
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return lines().stream().map(objects::entity).toList();
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        if (id == null) {
            throw new IllegalStateException("The issue type screen scheme '" + name + "' must be stored first");
        }
        ApiProxies.behind(entity, LocalIssueTypeScreenSchemeEntity.class).storeIn(id);
    }

    @Override
    public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
        return line(type.getId())
                .or(() -> line(null))
                .map(line -> objects.scheme(line.screenSchemeId()))
                .orElse(null);
    }

    private Optional<TypeScreenItemRow> line(String issueTypeId) {
        return lines().stream()
                .filter(line ->
                        Objects.equals(line.issueTypeId(), LocalIssueTypeScreenSchemeEntity.number(issueTypeId)))
                .findFirst();
    }

    private List<TypeScreenItemRow> lines() {
        return id == null ? List.of() : objects.schemes().typeItems(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalIssueTypeScreenScheme that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
