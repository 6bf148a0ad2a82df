package dev.partnerescalation.host.config;

import java.util.Arrays;
import java.util.Optional;

/**
 * The custom field types of Jira that are emulated, with the searcher that Jira offers for each and the schema that REST tells. Keys
 * and schemas are those that REST answers of real Jiras show.
 * (jira-evidence.md, "Server, fields, metadata")
 */
public enum FieldType {
    TEXT("textfield", "Text Field (single line)", "textsearcher", "string", null),
    LONG_TEXT("textarea", "Text Field (multi-line)", "textsearcher", "string", null),
    URL("url", "URL Field", "exacttextsearcher", "string", null),
    READ_ONLY("readonlyfield", "Text Field (read only)", "textsearcher", "string", null),
    SELECT("select", "Select List (single choice)", "multiselectsearcher", "option", null),
    RADIO("radiobuttons", "Radio Buttons", "multiselectsearcher", "option", null),
    CHECKBOXES("multicheckboxes", "Checkboxes", "multiselectsearcher", "array", "option"),
    MULTI_SELECT("multiselect", "Select List (multiple choices)", "multiselectsearcher", "array", "option"),
    DATE("datepicker", "Date Picker", "daterange", "date", null),
    DATE_TIME("datetime", "Date Time Picker", "datetimerange", "datetime", null),
    NUMBER("float", "Number Field", "exactnumber", "number", null),
    USER("userpicker", "User Picker (single user)", "userpickergroupsearcher", "user", null),
    LABELS("labels", "Labels", "labelsearcher", "array", "string");

    /** The module key of Jira's own field types and searchers starts with this. */
    public static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String key;
    private final String label;
    private final String searcher;
    private final String schemaType;
    private final String schemaItems;

    FieldType(String key, String label, String searcher, String schemaType, String schemaItems) {
        this.key = key;
        this.label = label;
        this.searcher = searcher;
        this.schemaType = schemaType;
        this.schemaItems = schemaItems;
    }

    /** The type with this complete key. */
    public static Optional<FieldType> of(String completeKey) {
        return Arrays.stream(values())
                .filter(type -> type.key().equals(completeKey))
                .findFirst();
    }

    /** Whether this complete key is that of a searcher. */
    static boolean hasSearcher(String completeKey) {
        return Arrays.stream(values()).anyMatch(type -> type.searcherKey().equals(completeKey));
    }

    /** The complete key. */
    public String key() {
        return PREFIX + key;
    }

    public String label() {
        return label;
    }

    /** The complete key of the searcher for this type. */
    public String searcherKey() {
        return PREFIX + searcher;
    }

    /** What REST calls the type of a value. */
    public String schemaType() {
        return schemaType;
    }

    /** What REST calls the items of a value that is an array. */
    public Optional<String> schemaItems() {
        return Optional.ofNullable(schemaItems);
    }
}
