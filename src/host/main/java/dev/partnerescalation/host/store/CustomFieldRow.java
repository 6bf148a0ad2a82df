package dev.partnerescalation.host.store;

/** A custom field; the type and the searcher are complete module keys, the searcher may be null. */
public record CustomFieldRow(long id, String name, String description, String typeKey, String searcherKey) {

    /** The id under which issues, screens and REST know the field. */
    public String fieldId() {
        return "customfield_" + id;
    }
}
