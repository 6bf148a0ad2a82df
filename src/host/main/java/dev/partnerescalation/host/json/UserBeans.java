package dev.partnerescalation.host.json;

import dev.partnerescalation.host.config.BaseUrl;
import dev.partnerescalation.host.user.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An account as Jira's REST shows it. */
public final class UserBeans {

    /** What can be expanded. Jira offers the application roles too; local Jira has none. */
    public static final String GROUPS = "groups";

    private final BaseUrl url;

    public UserBeans(BaseUrl url) {
        this.url = url;
    }

    /** The account as it stands inside other answers. */
    public Map<String, Object> brief(User person) {
        Map<String, Object> bean = new LinkedHashMap<>();
        String name = URLEncoder.encode(person.name(), StandardCharsets.UTF_8);
        bean.put("self", url.get() + "/rest/api/2/user?username=" + name);
        bean.put("name", person.name());
        bean.put("key", person.key());
        bean.put("emailAddress", person.email());
        bean.put("avatarUrls", avatars("/secure/useravatar?avatarId=10122"));
        bean.put("displayName", person.displayName());
        bean.put("active", person.active());
        bean.put("timeZone", person.zone().getId());
        return bean;
    }

    /**
     * The account by itself, with language and the number of groups.
     *
     * @param withGroups whether the groups are named
     */
    public Map<String, Object> full(User person, List<String> groups, boolean withGroups) {
        Map<String, Object> bean = brief(person);
        bean.put("deleted", false);
        bean.put("locale", person.locale().toString());
        List<Map<String, Object>> items = groups.stream().map(this::group).toList();
        bean.put("groups", sized(items.size(), withGroups ? items : List.of()));
        bean.put("applicationRoles", sized(0, List.of()));
        bean.put("expand", GROUPS);
        return bean;
    }

    private Map<String, Object> group(String name) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("name", name);
        bean.put("self", url.get() + "/rest/api/2/group?groupname=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        return bean;
    }

    private static Map<String, Object> sized(int size, List<Map<String, Object>> items) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("size", size);
        bean.put("items", items);
        return bean;
    }

    /** Addresses of a picture in its four sizes. */
    Map<String, Object> avatars(String path) {
        Map<String, Object> urls = new LinkedHashMap<>();
        urls.put("48x48", url.get() + path);
        urls.put("24x24", url.get() + path + "&size=small");
        urls.put("16x16", url.get() + path + "&size=xsmall");
        urls.put("32x32", url.get() + path + "&size=medium");
        return urls;
    }
}
