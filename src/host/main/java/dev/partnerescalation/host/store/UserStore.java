package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Accounts, and what is kept to recognise them: hashes, never a password or a token. */
public final class UserStore {

    private final Rows rows;

    public UserStore(Database database) {
        this.rows = new Rows(database);
    }

    /** All accounts by name. */
    public List<UserRow> all() {
        return rows.list("select * from app_user order by user_name", UserStore::user);
    }

    /** The account with this name, letter case ignored. */
    public Optional<UserRow> byName(String name) {
        return rows.one("select * from app_user where user_name = ?", UserStore::user, name.toLowerCase(Locale.ROOT));
    }

    /** The account with this key. */
    public Optional<UserRow> byKey(String key) {
        return rows.one("select * from app_user where user_key = ?", UserStore::user, key);
    }

    /** The stored hash of a password. */
    public Optional<String> passwordHash(String key) {
        return rows.one(
                "select password_hash from app_user where user_key = ?", (row, context) -> row.getString(1), key);
    }

    /** Stores a new account and gives it its id. */
    public UserRow create(UserRow user, String passwordHash) {
        long id = rows.insert(
                "insert into app_user (user_key, user_name, display_name, email, password_hash, locale, time_zone, active)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                user.key(),
                user.name(),
                user.displayName(),
                user.email(),
                passwordHash,
                user.locale(),
                user.zone(),
                user.active());
        return new UserRow(
                user.key(),
                user.name(),
                user.displayName(),
                user.email(),
                user.locale(),
                user.zone(),
                user.active(),
                id);
    }

    /** Changes the language of an account. */
    public void setLocale(String userKey, String locale) {
        rows.run("update app_user set locale = ? where user_key = ?", locale, userKey);
    }

    /** In which theme an account reads. */
    public String theme(String userKey) {
        return rows.one("select theme from app_user where user_key = ?", (row, context) -> row.getString(1), userKey)
                .orElseThrow();
    }

    /** Changes the theme of an account. */
    public void setTheme(String userKey, String theme) {
        rows.run("update app_user set theme = ? where user_key = ?", theme, userKey);
    }

    private static UserRow user(ResultSet row, StatementContext context) throws SQLException {
        return new UserRow(
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getBoolean("active"),
                row.getLong("id"));
    }
}
