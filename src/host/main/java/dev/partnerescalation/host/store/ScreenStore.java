package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Screens, their tabs and the fields on them. Which screen serves what is kept by {@link ScreenSchemeStore}. */
public final class ScreenStore {

    private static final RowMapper<Long> FIRST = (row, context) -> row.getLong(1);

    private final Rows rows;

    public ScreenStore(Database database) {
        this.rows = new Rows(database);
    }

    /** All screens. */
    public List<ScreenRow> all() {
        return rows.list("select * from screen order by id", ScreenStore::screen);
    }

    /** One screen. */
    public Optional<ScreenRow> find(long id) {
        return rows.one("select * from screen where id = ?", ScreenStore::screen, id);
    }

    /** The tabs of a screen in order. */
    public List<TabRow> tabs(long screenId) {
        return rows.list("select * from screen_tab where screen_id = ? order by sequence, id", tab(), screenId);
    }

    /** One tab. */
    public Optional<TabRow> tab(long id) {
        return rows.one("select * from screen_tab where id = ?", tab(), id);
    }

    /** The fields of a screen in order, over all tabs. */
    public List<String> fieldIdsOf(long screenId) {
        return tabs(screenId).stream().flatMap(tab -> tab.fieldIds().stream()).toList();
    }

    /**
     * The screen that a project shows for an operation (0 create, 1 edit, 2 view) on a type: the line for the type or else the
     * default line, and in its screen scheme the line for the operation or else the default line.
     */
    public Optional<Long> screenFor(long projectId, long issueTypeId, long operationId) {
        Optional<Long> scheme = rows.one(
                "select i.screen_scheme_id from project p join issue_type_screen_scheme_item i"
                        + " on i.scheme_id = p.issue_type_screen_scheme_id where p.id = ?"
                        + " and (i.issue_type_id = ? or i.issue_type_id is null)"
                        + " order by case when i.issue_type_id is null then 1 else 0 end",
                FIRST,
                projectId,
                issueTypeId);
        return scheme.flatMap(id -> rows.one(
                "select screen_id from screen_scheme_item where scheme_id = ?"
                        + " and (operation_id = ? or operation_id is null)"
                        + " order by case when operation_id is null then 1 else 0 end",
                FIRST,
                id,
                operationId));
    }

    /** Stores a new screen without tabs. */
    public ScreenRow create(String name, String description) {
        long id = rows.insert("insert into screen (screen_name, description) values (?, ?)", name, description);
        return new ScreenRow(id, name, description);
    }

    /** Changes name and description. */
    public void update(ScreenRow screen) {
        rows.run(
                "update screen set screen_name = ?, description = ? where id = ?",
                screen.name(),
                screen.description(),
                screen.id());
    }

    /** Stores a new tab without fields. */
    public TabRow createTab(long screenId, String name, int sequence) {
        long id = rows.insert(
                "insert into screen_tab (screen_id, tab_name, sequence) values (?, ?, ?)", screenId, name, sequence);
        return new TabRow(id, screenId, name, sequence, List.of());
    }

    /** Replaces name, place and fields of a tab. */
    public void update(TabRow tab) {
        rows.run("update screen_tab set tab_name = ?, sequence = ? where id = ?", tab.name(), tab.sequence(), tab.id());
        rows.run("delete from screen_item where tab_id = ?", tab.id());
        for (int i = 0; i < tab.fieldIds().size(); i++) {
            rows.run(
                    "insert into screen_item (tab_id, field_id, sequence) values (?, ?, ?)",
                    tab.id(),
                    tab.fieldIds().get(i),
                    i);
        }
    }

    /** Takes a field off a screen; gives whether it was there. */
    public boolean takeOff(long screenId, String fieldId) {
        return rows.run(
                        "delete from screen_item where field_id = ? and tab_id in"
                                + " (select id from screen_tab where screen_id = ?)",
                        fieldId,
                        screenId)
                > 0;
    }

    private RowMapper<TabRow> tab() {
        return (row, context) -> new TabRow(
                row.getLong("id"),
                row.getLong("screen_id"),
                row.getString("tab_name"),
                row.getInt("sequence"),
                rows.list(
                        "select field_id from screen_item where tab_id = ? order by sequence, id",
                        (item, c) -> item.getString(1),
                        row.getLong("id")));
    }

    private static ScreenRow screen(ResultSet row, StatementContext context) throws SQLException {
        return new ScreenRow(row.getLong("id"), row.getString("screen_name"), row.getString("description"));
    }
}
