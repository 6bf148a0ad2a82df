package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.LinkTypeStore;
import java.util.Collection;
import java.util.function.Predicate;

/** {@link IssueLinkTypeManager} over the stored types. It checks no names (Jira's pages do) and gives nothing back for a new type. */
final class LocalIssueLinkTypeManager implements IssueLinkTypeManager {

    private final ConfigObjects objects;

    LocalIssueLinkTypeManager(ConfigObjects objects) {
        this.objects = objects;
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        store().create(name, outward, inward, style);
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return objects.linkType(id);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return those(type -> type.style() == null || !type.style().startsWith("jira_"));
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return those(type -> type.name().equals(name));
    }

    private Collection<IssueLinkType> those(Predicate<LinkTypeRow> wanted) {
        return store().all().stream().filter(wanted).map(objects::linkType).toList();
    }

    private LinkTypeStore store() {
        return objects.stores().linkTypes();
    }
}
