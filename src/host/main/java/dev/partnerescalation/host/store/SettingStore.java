package dev.partnerescalation.host.store;

import java.util.Optional;

/** Settings of apps: a namespace, a name, and a text with its type. */
public final class SettingStore {

    /** A stored value: its type and its text. */
    public record Setting(String kind, String text) {}

    private final Rows rows;

    public SettingStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The value under this name. */
    public Optional<Setting> find(String namespace, String name) {
        return rows.one(
                "select setting_kind, setting_text from plugin_setting where namespace = ? and setting_name = ?",
                (row, context) -> new Setting(row.getString(1), row.getString(2)),
                namespace,
                name);
    }

    /** Stores a value and replaces what was there. */
    public void put(String namespace, String name, Setting value) {
        remove(namespace, name);
        rows.run(
                "insert into plugin_setting (namespace, setting_name, setting_kind, setting_text) values (?, ?, ?, ?)",
                namespace,
                name,
                value.kind(),
                value.text());
    }

    /** Removes a value, if there is one. */
    public void remove(String namespace, String name) {
        rows.run("delete from plugin_setting where namespace = ? and setting_name = ?", namespace, name);
    }
}
