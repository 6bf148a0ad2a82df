package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Personal access tokens and login sessions, both by the hash of what the client holds. */
public final class TokenStore {

    /** A personal access token without the token itself. */
    public record TokenRow(long id, String userKey, String name, Instant created, Instant expires) {}

    private final Rows rows;

    public TokenStore(Database database) {
        this.rows = new Rows(database);
    }

    /** Stores a personal access token. */
    public TokenRow create(String userKey, String name, String hash, Instant created, Instant expires) {
        long id = rows.insert(
                "insert into access_token (user_key, token_name, token_hash, created_at, expires_at) values (?, ?, ?, ?, ?)",
                userKey,
                name,
                hash,
                Timestamps.stored(created),
                Timestamps.stored(expires));
        return new TokenRow(id, userKey, name, created, expires);
    }

    /** The token with this hash. */
    public Optional<TokenRow> byHash(String hash) {
        return rows.one("select * from access_token where token_hash = ?", TokenStore::token, hash);
    }

    /** All tokens of an account. */
    public List<TokenRow> of(String userKey) {
        return rows.list("select * from access_token where user_key = ? order by id", TokenStore::token, userKey);
    }

    /** Revokes one of the account's tokens; false when the account has no such token. */
    public boolean remove(String userKey, long id) {
        return rows.run("delete from access_token where user_key = ? and id = ?", userKey, id) > 0;
    }

    /** Opens a login session. */
    public void openSession(String hash, String userKey, Instant created) {
        rows.run(
                "insert into login_session (token_hash, user_key, xsrf_token, created_at) values (?, ?, ?, ?)",
                hash,
                userKey,
                "",
                Timestamps.stored(created));
    }

    /** Whose session this is, if it was opened after the given moment. */
    public Optional<String> sessionUser(String hash, Instant after) {
        return rows.one(
                "select user_key from login_session where token_hash = ? and created_at > ?",
                (row, context) -> row.getString(1),
                hash,
                Timestamps.stored(after));
    }

    /** Forgets the sessions that were opened before the given moment. */
    public void forgetSessions(Instant before) {
        rows.run("delete from login_session where created_at < ?", Timestamps.stored(before));
    }

    /** Ends a session. */
    public void closeSession(String hash) {
        rows.run("delete from login_session where token_hash = ?", hash);
    }

    private static TokenRow token(ResultSet row, StatementContext context) throws SQLException {
        return new TokenRow(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("token_name"),
                Timestamps.read(row, "created_at"),
                Timestamps.read(row, "expires_at"));
    }
}
