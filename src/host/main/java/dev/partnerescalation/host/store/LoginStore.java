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
                        "select * from login_info where user_key = ?",
                        (row, context) -> new LoginRow(
                                row.getLong("login_count"),
                                row.getLong("failed_count"),
                                Timestamps.read(row, "last_login_at"),
                                Timestamps.read(row, "previous_login_at"),
                                Timestamps.read(row, "last_failed_at")),
                        userKey)
                .orElse(LoginRow.NONE);
    }

    /** The account signed in. */
    public void succeeded(String userKey, Instant now) {
        LoginRow before = of(userKey);
        put(userKey, new LoginRow(before.logins() + 1, before.failures(), now, before.last(), before.lastFailure()));
    }

    /** Somebody gave a wrong password for the account. */
    public void failed(String userKey, Instant now) {
        LoginRow before = of(userKey);
        put(userKey, new LoginRow(before.logins(), before.failures() + 1, before.last(), before.previous(), now));
    }

    private void put(String userKey, LoginRow login) {
        rows.run(
                "merge into login_info (user_key, login_count, failed_count, last_login_at, previous_login_at,"
                        + " last_failed_at) key (user_key) values (?, ?, ?, ?, ?, ?)",
                userKey,
                login.logins(),
                login.failures(),
                Timestamps.stored(login.last()),
                Timestamps.stored(login.previous()),
                Timestamps.stored(login.lastFailure()));
    }
}
