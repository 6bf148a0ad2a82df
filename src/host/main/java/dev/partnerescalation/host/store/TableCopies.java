package dev.partnerescalation.host.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Copies of all tables in a schema of their own: putting them back takes milliseconds, a new database some hundred. */
final class TableCopies implements Runnable {

    private final Jdbi jdbi;
    private final List<String> tables;

    private TableCopies(Jdbi jdbi, List<String> tables) {
        this.jdbi = jdbi;
        this.tables = tables;
    }

    static TableCopies of(Jdbi jdbi) {
        return jdbi.withHandle(handle -> {
            List<String> tables = handle.createQuery("select table_name from information_schema.tables"
                            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")
                    .mapTo(String.class)
                    .list();
            handle.execute("drop schema if exists copies cascade");
            handle.execute("create schema copies");
            tables.forEach(table ->
                    handle.execute("create table copies.\"" + table + "\" as select * from public.\"" + table + "\""));
            return new TableCopies(jdbi, tables);
        });
    }

    @Override
    public void run() {
        jdbi.useHandle(handle -> {
            handle.execute("set referential_integrity false");
            try {
                tables.forEach(table -> restore(handle, table));
            } finally {
                handle.execute("set referential_integrity true");
            }
        });
    }

    private static void restore(Handle handle, String table) {
        handle.execute("truncate table public.\"" + table + "\"");
        handle.execute("insert into public.\"" + table + "\" select * from copies.\"" + table + "\"");
    }
}
