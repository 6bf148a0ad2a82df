package dev.partnerescalation.jira.issue;

/**
 * The kinds of Jira's own custom fields that an escalation uses, each with the searcher Jira offers for it. The keys are
 * those that Jira's REST API reports for its standard fields.
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

    private static final String JIRAS_OWN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String type;
    private final String searcher;

    FieldKind(String type, String searcher) {
        this.type = type;
        this.searcher = searcher;
    }

    String typeKey() {
        return JIRAS_OWN + type;
    }

    String searcherKey() {
        return JIRAS_OWN + searcher;
    }
}
