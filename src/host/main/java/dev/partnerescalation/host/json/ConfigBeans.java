package dev.partnerescalation.host.json;

import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.config.StatusCategoryKind;
import dev.partnerescalation.host.config.TranslatableKind;
import dev.partnerescalation.host.config.Translations;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.OptionRow;
import dev.partnerescalation.host.store.PriorityRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ResolutionRow;
import dev.partnerescalation.host.store.StatusRow;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Configuration objects as Jira's REST shows them, in the language of the acting user. Ids are strings, except where Jira writes numbers. */
public final class ConfigBeans {

    private final Translations translations;
    private final CurrentUser user;
    private final BaseUrl url;
    private final UserBeans people;

    public ConfigBeans(Translations translations, CurrentUser user, BaseUrl url) {
        this.translations = translations;
        this.user = user;
        this.url = url;
        this.people = new UserBeans(url);
    }

    /** The address of a resource: {@code self("status", 3)}. */
    public String self(String resource, Object id) {
        return url.get() + "/rest/api/2/" + resource + "/" + id;
    }

    public Map<String, Object> issueType(IssueTypeRow row) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("issuetype", row.id()));
        bean.put("id", Long.toString(row.id()));
        bean.put("description", description(TranslatableKind.ISSUE_TYPE, row.id(), row.name(), row.description()));
        bean.put("iconUrl", url.get() + row.iconUrl());
        bean.put("name", name(TranslatableKind.ISSUE_TYPE, row.id(), row.name()));
        bean.put("subtask", row.subtask());
        bean.put("avatarId", row.avatarId());
        return bean;
    }

    public Map<String, Object> status(StatusRow row) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("status", row.id()));
        bean.put("description", description(TranslatableKind.STATUS, row.id(), row.name(), row.description()));
        bean.put("iconUrl", url.get() + row.iconUrl());
        bean.put("name", name(TranslatableKind.STATUS, row.id(), row.name()));
        bean.put("id", Long.toString(row.id()));
        bean.put(
                "statusCategory",
                category(StatusCategoryKind.of(row.categoryId()).orElse(StatusCategoryKind.UNDEFINED)));
        return bean;
    }

    private Map<String, Object> category(StatusCategoryKind category) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("statuscategory", category.id()));
        bean.put("id", category.id());
        bean.put("key", category.key());
        bean.put("colorName", category.color());
        bean.put("name", category.label());
        return bean;
    }

    public Map<String, Object> priority(PriorityRow row) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("priority", row.id()));
        bean.put("statusColor", row.statusColor());
        bean.put("description", description(TranslatableKind.PRIORITY, row.id(), row.name(), row.description()));
        bean.put("iconUrl", url.get() + row.iconUrl());
        bean.put("name", name(TranslatableKind.PRIORITY, row.id(), row.name()));
        bean.put("id", Long.toString(row.id()));
        return bean;
    }

    public Map<String, Object> resolution(ResolutionRow row) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("resolution", row.id()));
        bean.put("id", Long.toString(row.id()));
        bean.put("description", description(TranslatableKind.RESOLUTION, row.id(), row.name(), row.description()));
        bean.put("name", name(TranslatableKind.RESOLUTION, row.id(), row.name()));
        return bean;
    }

    /** A project as it stands inside other objects. */
    public Map<String, Object> projectShort(ProjectRow row) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("project", row.id()));
        bean.put("id", Long.toString(row.id()));
        bean.put("key", row.key());
        bean.put("name", row.name());
        bean.put("projectTypeKey", "business");
        bean.put("avatarUrls", people.avatars("/secure/projectavatar?avatarId=10324"));
        return bean;
    }

    public Map<String, Object> user(User person) {
        return people.brief(person);
    }

    /** Options are not translated: Jira cannot. */
    public Map<String, Object> option(OptionRow row) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("customFieldOption", row.id()));
        bean.put("value", row.text());
        bean.put("id", Long.toString(row.id()));
        bean.put("disabled", row.disabled());
        return bean;
    }

    public Map<String, Object> linkType(LinkTypeRow row) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", Long.toString(row.id()));
        bean.put("name", row.name());
        bean.put("inward", row.inward());
        bean.put("outward", row.outward());
        bean.put("self", self("issueLinkType", row.id()));
        return bean;
    }

    /** The name of an object of a {@link TranslatableKind} for the acting user. */
    public String name(String kind, Object id, String stored) {
        return translations.name(kind, String.valueOf(id), stored, locale());
    }

    /** The description of an object of a {@link TranslatableKind} for the acting user. */
    public String description(String kind, Object id, String name, String stored) {
        return translations.description(kind, String.valueOf(id), name, stored, locale());
    }

    private Locale locale() {
        return user.get().map(User::locale).orElse(Locale.US);
    }
}
