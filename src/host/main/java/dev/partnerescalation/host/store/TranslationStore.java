package dev.partnerescalation.host.store;

import java.util.Optional;

/** Names and descriptions that an administrator or an app stored for one language, by kind and id of the translated object. */
public final class TranslationStore {

    private final Rows rows;

    public TranslationStore(Database database) {
        this.rows = new Rows(database);
    }

    /** What is stored for exactly this locale, as {@code de_DE}. */
    public Optional<TranslationRow> find(String kind, String thingId, String locale) {
        return rows.one(
                "select translated_name, translated_description from translation"
                        + " where kind = ? and thing_id = ? and locale = ?",
                (row, context) -> new TranslationRow(row.getString(1), row.getString(2)),
                kind,
                thingId,
                locale);
    }

    /** Stores or replaces a translation. */
    public void put(String kind, String thingId, String locale, TranslationRow translation) {
        remove(kind, thingId, locale);
        rows.run(
                "insert into translation values (?, ?, ?, ?, ?)",
                kind,
                thingId,
                locale,
                translation.name(),
                translation.description());
    }

    /** Removes a translation; one that is not there is no error. */
    public void remove(String kind, String thingId, String locale) {
        rows.run("delete from translation where kind = ? and thing_id = ? and locale = ?", kind, thingId, locale);
    }
}
