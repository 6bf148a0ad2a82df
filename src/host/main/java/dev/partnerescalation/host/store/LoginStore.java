package dev.partnerescalation.host.store;

import java.time.Instant;

/** Counts how often accounts sign in. */
public final class LoginStore {

    private final Rows rows;

    public LoginStore(Database database) {
        this.rows = new Rows(database);
    }

    /** What is known of an account. */
    public LoginRow of(String userKey) {
        return rows.one(
                        "select * from app_user where user_key = ?",
                        (row, context) -> new LoginRow(
                                row.getLong("login_count"),
                                row.getLong("failed_login_count"),
                                Timestamps.read(row, "previous_login_at"),
                                Timestamps.read(row, "last_failed_login_at")),
                        userKey)
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + userKey));
    }

    /** The account signed in. */
    public void succeeded(String userKey, Instant now) {
        rows.run(
                "update app_user set login_count = login_count + 1, previous_login_at = last_login_at,"
                        + " last_login_at = ? where user_key = ?",
                Timestamps.stored(now),
                userKey);
    }

    /** Somebody gave a wrong password for the account. */
    public void failed(String userKey, Instant now) {
        rows.run(
                "update app_user set failed_login_count = failed_login_count + 1, last_failed_login_at = ?"
                        + " where user_key = ?",
                Timestamps.stored(now),
                userKey);
    }
}
