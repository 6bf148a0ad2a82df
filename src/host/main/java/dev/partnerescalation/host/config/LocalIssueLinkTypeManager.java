package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.LinkTypeStore;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;

/** Plays {@link IssueLinkTypeManager}. It checks no names (Jira's pages do) and gives nothing back for a new type. */
final class LocalIssueLinkTypeManager {

    private final ConfigObjects objects;

    LocalIssueLinkTypeManager(ConfigObjects objects) {
        this.objects = objects;
    }

    public void createIssueLinkType(String name, String outward, String inward, String style) {
        store().create(name, outward, inward, style);
    }

    public void updateIssueLinkType(IssueLinkType type, String name, String outward, String inward) {
        LinkTypeRow old = ApiProxies.behind(type, LocalIssueLinkType.class).row();
        store().update(new LinkTypeRow(old.id(), name, outward, inward, old.style()));
    }

    public void removeIssueLinkType(Long id) {
        store().remove(id);
    }

    public IssueLinkType getIssueLinkType(Long id) {
        return objects.linkType(id);
    }

    public IssueLinkType getIssueLinkType(Long id, boolean excludeSystemLinks) {
        IssueLinkType type = objects.linkType(id);
        return type != null && excludeSystemLinks && type.isSystemLinkType() ? null : type;
    }

    public Collection<IssueLinkType> getIssueLinkTypes() {
        return getIssueLinkTypes(true);
    }

    public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
        return those(type ->
                !excludeSystemLinks || type.style() == null || !type.style().startsWith("jira_"));
    }

    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return those(type -> type.name().equals(name));
    }

    public Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String text) {
        return those(type -> type.outward().equalsIgnoreCase(text));
    }

    public Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String text) {
        return those(type -> type.inward().equalsIgnoreCase(text));
    }

    public Collection<IssueLinkType> getIssueLinkTypesByStyle(String style) {
        return those(type -> Objects.equals(type.style(), style));
    }

    private Collection<IssueLinkType> those(Predicate<LinkTypeRow> wanted) {
        return store().all().stream().filter(wanted).map(objects::linkType).toList();
    }

    private LinkTypeStore store() {
        return objects.stores().linkTypes();
    }
}
