package dev.partnerescalation.host.config;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.IssueTypeRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** {@link IssueTypeManager} over the stored constants. A new type also joins the default issue type scheme, as Jira's Javadoc says. */
final class LocalIssueTypeManager implements IssueTypeManager {

    private final ConfigObjects objects;

    LocalIssueTypeManager(ConfigObjects objects) {
        this.objects = objects;
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        checkAvatar(avatarId);
        ConstantNames.free("issue type", name, store().issueTypes().stream().map(IssueTypeRow::name));
        String icon = "/secure/viewavatar?size=xsmall&avatarId=" + avatarId + "&avatarType=issuetype";
        IssueTypeRow type = store().createIssueType(name, ConstantNames.orEmpty(description), icon, avatarId, false);
        joinDefaultScheme(type.id());
        return objects.issueType(type);
    }

    private void joinDefaultScheme(long typeId) {
        ContextRow scheme = LocalIssueTypeSchemeManager.defaultScheme(objects);
        List<Long> types = new ArrayList<>(objects.stores().contexts().typesInScheme(scheme.configId()));
        types.add(typeId);
        objects.stores().contexts().putTypesInScheme(scheme.configId(), types);
    }

    private void checkAvatar(Long avatarId) {
        boolean known = avatarId != null && store().issueTypes().stream().anyMatch(type -> type.avatarId() == avatarId);
        if (!known) {
            throw new IllegalArgumentException("There is no avatar " + avatarId + " for issue types");
        }
    }

    @Override
    public IssueType getIssueType(String id) {
        return objects.issueType(ConfigObjects.id(id));
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return store().issueTypes().stream().map(objects::issueType).toList();
    }

    @Override
    public boolean hasAssociatedIssues(IssueType type) {
        return store().hasIssuesOfType(ConfigObjects.id(type.getId()));
    }

    private ConstantStore store() {
        return objects.stores().constants();
    }
}
