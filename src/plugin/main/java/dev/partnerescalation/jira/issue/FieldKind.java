package dev.partnerescalation.jira.issue;

/**
 * The standard custom field types of Jira that an escalation uses, each with the searcher Jira offers for it. The keys are those that
 * Jira's REST API reports for its standard fields (jira-evidence.md, "Custom fields").
 */
enum FieldKind {
    TEXT("textfield", "textsearcher"),
    LONG_TEXT("textarea", "textsearcher"),
    URL("url", "exacttextsearcher"),
    SELECT("select", "multiselectsearcher"),
    CHECKBOXES("multicheckboxes", "multiselectsearcher"),
    DATE("datepicker", "daterange"),
    DATE_TIME("datetime", "datetimerange"),
    LABELS("labels", "labelsearcher");

    private static final String STANDARD = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String type;
    private final String searcher;

    FieldKind(String type, String searcher) {
        this.type = type;
        this.searcher = searcher;
    }

    String typeKey() {
        return STANDARD + type;
    }

    String searcherKey() {
        return STANDARD + searcher;
    }
}
