package dev.partnerescalation.host.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/** Screen schemes (screen by operation) and issue type screen schemes (screen scheme by issue type). */
public final class ScreenSchemeStore {

    private static final RowMapper<ScreenSchemeRow> SCHEME = (row, context) ->
            new ScreenSchemeRow(row.getLong("id"), row.getString("scheme_name"), row.getString("description"));
    private static final RowMapper<ScreenSchemeItemRow> ITEM = (row, context) -> new ScreenSchemeItemRow(
            row.getLong("id"),
            row.getLong("scheme_id"),
            row.getObject("operation_id", Long.class),
            row.getLong("screen_id"));
    private static final RowMapper<TypeScreenSchemeRow> TYPE_SCHEME = (row, context) ->
            new TypeScreenSchemeRow(row.getLong("id"), row.getString("scheme_name"), row.getString("description"));
    private static final RowMapper<TypeScreenItemRow> TYPE_ITEM = (row, context) -> new TypeScreenItemRow(
            row.getLong("id"),
            row.getLong("scheme_id"),
            row.getObject("issue_type_id", Long.class),
            row.getLong("screen_scheme_id"));

    private final Rows rows;

    public ScreenSchemeStore(Database database) {
        this.rows = new Rows(database);
    }

    /** All screen schemes. */
    public List<ScreenSchemeRow> schemes() {
        return rows.list("select * from screen_scheme order by id", SCHEME);
    }

    /** One screen scheme. */
    public Optional<ScreenSchemeRow> scheme(long id) {
        return rows.one("select * from screen_scheme where id = ?", SCHEME, id);
    }

    /** Stores a new screen scheme without lines. */
    public ScreenSchemeRow createScheme(String name, String description) {
        long id = rows.insert("insert into screen_scheme (scheme_name, description) values (?, ?)", name, description);
        return new ScreenSchemeRow(id, name, description);
    }

    /** Changes name and description. */
    public void update(ScreenSchemeRow scheme) {
        rows.run(
                "update screen_scheme set scheme_name = ?, description = ? where id = ?",
                scheme.name(),
                scheme.description(),
                scheme.id());
    }

    /** The lines of a screen scheme, the default first. */
    public List<ScreenSchemeItemRow> items(long schemeId) {
        return rows.list(
                "select * from screen_scheme_item where scheme_id = ? order by coalesce(operation_id, -1)",
                ITEM,
                schemeId);
    }

    /** Sets the screen for an operation (null: the default). */
    public ScreenSchemeItemRow putItem(long schemeId, Long operationId, long screenId) {
        removeItem(schemeId, operationId);
        long id = rows.insert(
                "insert into screen_scheme_item (scheme_id, operation_id, screen_id) values (?, ?, ?)",
                schemeId,
                operationId,
                screenId);
        return new ScreenSchemeItemRow(id, schemeId, operationId, screenId);
    }

    /** Removes the line of an operation (null: the default). */
    public void removeItem(long schemeId, Long operationId) {
        rows.run(
                "delete from screen_scheme_item where scheme_id = ? and coalesce(operation_id, -1) = ?",
                schemeId,
                operationId == null ? -1L : operationId);
    }

    /** All issue type screen schemes. */
    public List<TypeScreenSchemeRow> typeSchemes() {
        return rows.list("select * from issue_type_screen_scheme order by id", TYPE_SCHEME);
    }

    /** One issue type screen scheme. */
    public Optional<TypeScreenSchemeRow> typeScheme(long id) {
        return rows.one("select * from issue_type_screen_scheme where id = ?", TYPE_SCHEME, id);
    }

    /** Stores a new issue type screen scheme without lines. */
    public TypeScreenSchemeRow createTypeScheme(String name, String description) {
        long id = rows.insert(
                "insert into issue_type_screen_scheme (scheme_name, description) values (?, ?)", name, description);
        return new TypeScreenSchemeRow(id, name, description);
    }

    /** Changes name and description. */
    public void update(TypeScreenSchemeRow scheme) {
        rows.run(
                "update issue_type_screen_scheme set scheme_name = ?, description = ? where id = ?",
                scheme.name(),
                scheme.description(),
                scheme.id());
    }

    /** The lines of an issue type screen scheme, the default first. */
    public List<TypeScreenItemRow> typeItems(long schemeId) {
        return rows.list(
                "select * from issue_type_screen_scheme_item where scheme_id = ? order by coalesce(issue_type_id, -1)",
                TYPE_ITEM,
                schemeId);
    }

    /** Sets the screen scheme for an issue type (null: the default). */
    public TypeScreenItemRow putTypeItem(long schemeId, Long issueTypeId, long screenSchemeId) {
        removeTypeItem(schemeId, issueTypeId);
        long id = rows.insert(
                "insert into issue_type_screen_scheme_item (scheme_id, issue_type_id, screen_scheme_id)"
                        + " values (?, ?, ?)",
                schemeId,
                issueTypeId,
                screenSchemeId);
        return new TypeScreenItemRow(id, schemeId, issueTypeId, screenSchemeId);
    }

    /** Removes the line of an issue type (null: the default). */
    public void removeTypeItem(long schemeId, Long issueTypeId) {
        rows.run(
                "delete from issue_type_screen_scheme_item where scheme_id = ? and coalesce(issue_type_id, -1) = ?",
                schemeId,
                issueTypeId == null ? -1L : issueTypeId);
    }
}
