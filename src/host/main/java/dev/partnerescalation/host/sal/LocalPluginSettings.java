package dev.partnerescalation.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnerescalation.host.store.SettingStore;
import dev.partnerescalation.host.store.SettingStore.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * {@link PluginSettings} over the table of settings, with the limits that SAL documents: names up to 100 characters, values that are
 * a String, or a List, Map or Properties of Strings, up to 99 000 characters.
 * (jira-evidence.md, "Settings, locks, comments")
 */
final class LocalPluginSettings implements PluginSettings {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 99_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SettingStore store;
    private final String namespace;

    LocalPluginSettings(SettingStore store, String namespace) {
        this.store = store;
        this.namespace = namespace;
    }

    @Override
    public Object get(String name) {
        return store.find(namespace, present(name))
                .map(LocalPluginSettings::value)
                .orElse(null);
    }

    @Override
    public Object put(String name, Object value) {
        if (present(name).length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name of a setting has at most " + LONGEST_NAME + " characters, not " + name.length());
        }
        Object before = get(name);
        if (value == null) {
            store.remove(namespace, name);
        } else {
            store.put(namespace, name, setting(value));
        }
        return before;
    }

    @Override
    public Object remove(String name) {
        Object before = get(name);
        store.remove(namespace, name);
        return before;
    }

    /** Asking for or removing a name that is too long is allowed (SAL, PluginSettings): there is nothing under it. */
    private static String present(String name) {
        if (name == null) {
            throw new IllegalArgumentException("A setting has a name");
        }
        return name;
    }

    private static Setting setting(Object value) {
        Setting setting;
        if (value instanceof String text) {
            setting = new Setting("string", text);
        } else if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            setting = new Setting("list", json(list));
        } else if (value instanceof Properties properties && isOfStrings(properties)) {
            setting = new Setting("properties", json(new LinkedHashMap<>(properties)));
        } else if (value instanceof Map<?, ?> map && isOfStrings(map)) {
            setting = new Setting("map", json(map));
        } else {
            throw new IllegalArgumentException("A setting is a String, or a List, Map or Properties of Strings; not "
                    + value.getClass().getName());
        }
        if (setting.text().length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("A setting has at most " + LONGEST_VALUE + " characters");
        }
        return setting;
    }

    private static boolean isOfStrings(Map<?, ?> map) {
        return map.keySet().stream().allMatch(String.class::isInstance)
                && map.values().stream().allMatch(String.class::isInstance);
    }

    private static Object value(Setting setting) {
        return switch (setting.kind()) {
            case "string" -> setting.text();
            case "list" -> read(setting.text(), new TypeReference<List<String>>() {});
            case "map" -> read(setting.text(), new TypeReference<Map<String, String>>() {});
            case "properties" -> {
                Properties properties = new Properties();
                properties.putAll(read(setting.text(), new TypeReference<Map<String, String>>() {}));
                yield properties;
            }
            default -> throw new IllegalStateException("Unknown kind of setting: " + setting.kind());
        };
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Strings can always be written", impossible);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored setting is broken", broken);
        }
    }
}
