package dev.partnerescalation.jira.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The custom fields of an escalation: stable keys, the field types of Jira and the keys of their options. Texts stand in the
 * bundles and ids in {@link InstalledObjects}, so neither a rename nor a translation in Jira can break anything.
 */
public enum EscalationField {
    PARTNER("partner", FieldKind.TEXT, Tab.SCOPE),
    CONCERN("concern", FieldKind.LONG_TEXT, Tab.SCOPE),
    CONCERN_TYPE(
            "concern-type",
            FieldKind.CHECKBOXES,
            Tab.SCOPE,
            "deliverable",
            "quality",
            "scope-change",
            "timeline",
            "communication",
            "security"),
    SCOPE_DOCUMENT("scope-document", FieldKind.URL, Tab.SCOPE),
    SCOPE_OUTCOME(
            "scope-outcome",
            FieldKind.SELECT,
            Tab.SCOPE,
            "in-scope-not-delivered",
            "in-scope-not-satisfactory",
            "added-later",
            "out-of-scope"),
    SCOPE_NOTES("scope-notes", FieldKind.LONG_TEXT, Tab.SCOPE),
    TIMELINE_IMPACT("timeline-impact", FieldKind.LONG_TEXT, Tab.SCOPE),
    PARTNER_CONTACT_DATE("partner-contact-date", FieldKind.DATE, Tab.PARTNER),
    PARTNER_CONTACT_NOTES("partner-contact-notes", FieldKind.LONG_TEXT, Tab.PARTNER),
    PARTNER_RESPONSE(
            "partner-response",
            FieldKind.SELECT,
            Tab.PARTNER,
            "none",
            "unclear",
            "disagrees",
            "agreed-not-done",
            "resolved"),
    PARTNER_RESPONSE_DUE("partner-response-due", FieldKind.DATE, Tab.PARTNER),
    EXAMPLE_REFERENCES("example-references", FieldKind.LONG_TEXT, Tab.PARTNER),
    SUPPORT_CASES("support-cases", FieldKind.LABELS, Tab.ADOBE),
    EDITION(
            "edition",
            FieldKind.SELECT,
            Tab.ADOBE,
            "cloud-infrastructure",
            "on-premises",
            "managed-services",
            "cloud-service"),
    VERSION("version", FieldKind.TEXT, Tab.ADOBE),
    PROJECT_ID("project-id", FieldKind.TEXT, Tab.ADOBE),
    SUCCESS_PLAN("success-plan", FieldKind.SELECT, Tab.ADOBE, "expert", "ultimate", "managed-services", "other"),
    ADOBE_CONTACT_ROLE(
            "adobe-contact-role",
            FieldKind.SELECT,
            Tab.ADOBE,
            "account-team",
            "customer-success-manager",
            "technical-account-manager",
            "support-service-manager",
            "technical-account-director",
            "customer-success-engineer"),
    ADOBE_CONTACT("adobe-contact", FieldKind.TEXT, Tab.ADOBE),
    IMPACT("impact", FieldKind.LONG_TEXT, Tab.ADOBE),
    REQUESTED_OUTCOME("requested-outcome", FieldKind.LONG_TEXT, Tab.ADOBE),
    NEEDED_BY("needed-by", FieldKind.DATE, Tab.ADOBE),
    ENGLISH_SUMMARY("english-summary", FieldKind.LONG_TEXT, Tab.ADOBE),
    WAIVED_CHECKS(
            "waived-checks",
            FieldKind.CHECKBOXES,
            Tab.EXCEPTIONS,
            "scope",
            "timeline",
            "contact",
            "opportunity",
            "examples",
            "english"),
    WAIVER_REASON("waiver-reason", FieldKind.LONG_TEXT, Tab.EXCEPTIONS),
    HANDED_OVER_ON("handed-over-on", FieldKind.DATE_TIME, Tab.ADOBE);

    private final String key;
    private final FieldKind kind;
    private final Tab tab;
    private final List<String> optionKeys;

    EscalationField(String key, FieldKind kind, Tab tab, String... optionKeys) {
        this.key = key;
        this.kind = kind;
        this.tab = tab;
        this.optionKeys = List.of(optionKeys);
    }

    /** The field with this key, if there is one. */
    public static Optional<EscalationField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** The stable key, as in texts, settings and the rules. */
    public String key() {
        return key;
    }

    /** The bundle key of the field's name. */
    public String nameKey() {
        return "partnerescalation.field." + key + ".name";
    }

    /** The bundle key of the field's description. */
    public String helpKey() {
        return "partnerescalation.field." + key + ".help";
    }

    /** The complete key of the custom field type of Jira. */
    public String typeKey() {
        return kind.typeKey();
    }

    /** The complete key of the searcher that Jira offers for this type. */
    public String searcherKey() {
        return kind.searcherKey();
    }

    /** The stable keys of the options in their order; empty for a field without options. */
    public List<String> optionKeys() {
        return optionKeys;
    }

    /** The bundle key of an option's text. */
    public String optionTextKey(String optionKey) {
        return "partnerescalation.option." + key + "." + optionKey;
    }

    /** The tab on which screens show the field. */
    public Tab tab() {
        return tab;
    }
}
