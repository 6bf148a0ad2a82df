package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ScreenSchemeItemRow;
import dev.partnerescalation.host.store.ScreenSchemeRow;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Plays {@link FieldScreenScheme}. Name and description stay in the object until {@link #store()}, lines are stored at once. */
final class LocalFieldScreenScheme {

    private final ScreenObjects objects;
    private Long id;
    private String name;
    private String description;

    LocalFieldScreenScheme(Long id, String name, String description, ScreenObjects objects) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.objects = objects;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public void store() {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A screen scheme needs a name");
        }
        objects.change(() -> {
            if (id == null) {
                id = objects.schemes()
                        .createScheme(name, ConstantNames.orEmpty(description))
                        .id();
            } else {
                objects.schemes().update(new ScreenSchemeRow(id, name, ConstantNames.orEmpty(description)));
            }
        });
    }

    public void remove() {
        objects.change(() -> objects.schemes().removeScheme(stored()));
    }

    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return id == null
                ? List.of()
                : objects.schemes().items(id).stream().map(objects::item).toList();
    }

    public FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation operation) {
        return objects.schemes().items(stored()).stream()
                .filter(item -> Objects.equals(item.operationId(), idOf(operation)))
                .findFirst()
                .map(objects::item)
                .orElse(null);
    }

    /** The screen for the operation, or that of the default line. */
    public FieldScreen getFieldScreen(IssueOperation operation) {
        List<ScreenSchemeItemRow> items = objects.schemes().items(stored());
        return items.stream()
                .filter(item -> Objects.equals(item.operationId(), idOf(operation)))
                .findFirst()
                .or(() -> items.stream()
                        .filter(item -> item.operationId() == null)
                        .findFirst())
                .map(item -> objects.screen(item.screenId()))
                .orElse(null);
    }

    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        ApiProxies.behind(item, LocalFieldScreenSchemeItem.class).storeIn(stored());
    }

    public FieldScreenSchemeItem removeFieldScreenSchemeItem(IssueOperation operation) {
        FieldScreenSchemeItem removed = getFieldScreenSchemeItem(operation);
        objects.change(() -> objects.schemes().removeItem(stored(), idOf(operation)));
        return removed;
    }

    private static Long idOf(IssueOperation operation) {
        return operation instanceof ScreenableIssueOperation screenable ? screenable.getId() : null;
    }

    private long stored() {
        if (id == null) {
            throw new IllegalStateException("The screen scheme '" + name + "' must be stored first");
        }
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalFieldScreenScheme that && id != null && id.equals(that.id);
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
