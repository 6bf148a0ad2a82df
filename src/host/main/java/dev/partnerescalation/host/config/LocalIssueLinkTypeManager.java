package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.LinkTypeStore;
import java.util.Collection;

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
    public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
        return store().all().stream()
                .filter(type -> !excludeSystemLinks || !isOfJira(type))
                .map(objects::linkType)
                .toList();
    }

    private static boolean isOfJira(LinkTypeRow type) {
        return type.style() != null && type.style().startsWith("jira_");
    }

    private LinkTypeStore store() {
        return objects.stores().linkTypes();
    }
}
