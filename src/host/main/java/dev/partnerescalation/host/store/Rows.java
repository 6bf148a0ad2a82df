package dev.partnerescalation.host.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Statements with positional arguments. Reading joins the thread's transaction or opens a short one; writing insists on one, so
 * that no change is stored half.
 */
final class Rows {

    private final Database database;

    Rows(Database database) {
        this.database = database;
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, Object... arguments) {
        return database.inTransaction(() ->
                bind(database.handle().createQuery(sql), arguments).map(mapper).list());
    }

    <T> Optional<T> one(String sql, RowMapper<T> mapper, Object... arguments) {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    int run(String sql, Object... arguments) {
        return bind(database.handle().createUpdate(sql), arguments).execute();
    }

    /** Inserts a row and gives its generated id. */
    long insert(String sql, Object... arguments) {
        return bind(database.handle().createUpdate(sql), arguments)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** The next place in an order that starts at 1. */
    int next(String table) {
        return one("select coalesce(max(sequence), 0) + 1 from " + table, (row, context) -> row.getInt(1))
                .orElse(1);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            statement.bind(i, arguments[i]);
        }
        return statement;
    }
}
