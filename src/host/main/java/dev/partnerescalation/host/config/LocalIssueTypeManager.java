package dev.partnerescalation.host.config;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.IssueTypeRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Plays {@link IssueTypeManager}. A new type also joins the default issue type scheme, as its Javadoc says. */
final class LocalIssueTypeManager {

    private final ConfigObjects objects;

    LocalIssueTypeManager(ConfigObjects objects) {
        this.objects = objects;
    }

    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, avatarId, false);
    }

    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, avatarId, true);
    }

    private IssueType create(String name, String description, Long avatarId, boolean subtask) {
        checkAvatar(avatarId);
        ConstantNames.free("issue type", name, store().issueTypes().stream().map(IssueTypeRow::name));
        String icon = "/secure/viewavatar?size=xsmall&avatarId=" + avatarId + "&avatarType=issuetype";
        IssueTypeRow type = store().createIssueType(name, ConstantNames.orEmpty(description), icon, avatarId, subtask);
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

    public IssueType getIssueType(String id) {
        return objects.issueType(ConfigObjects.id(id));
    }

    public Collection<IssueType> getIssueTypes() {
        return store().issueTypes().stream().map(objects::issueType).toList();
    }

    public void updateIssueType(IssueType type, String name, String description, Long avatarId) {
        IssueTypeRow old = ApiProxies.behind(type, LocalIssueType.class).row();
        checkAvatar(avatarId);
        ConstantNames.free(
                "issue type",
                name,
                store().issueTypes().stream()
                        .filter(other -> other.id() != old.id())
                        .map(IssueTypeRow::name));
        String icon = "/secure/viewavatar?size=xsmall&avatarId=" + avatarId + "&avatarType=issuetype";
        store().update(new IssueTypeRow(
                old.id(), name, ConstantNames.orEmpty(description), icon, avatarId, old.subtask(), old.sequence()));
    }

    public boolean hasAssociatedIssues(IssueType type) {
        return store().hasIssuesOfType(ConfigObjects.id(type.getId()));
    }

    private ConstantStore store() {
        return objects.stores().constants();
    }
}
