package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.config.FieldType;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.issue.IssueField;
import java.util.Locale;
import java.util.Optional;

/** The kinds of input elements of a form. */
enum InputKind {
    TEXT,
    TEXTAREA,
    URL,
    NUMBER,
    DATE,
    DATETIME,
    SELECT,
    RADIO,
    CHECKBOXES,
    MULTISELECT,
    PERSON,
    LABELS,
    LINKS;

    /** The kind for a field with a value; empty for a field that cannot be edited. */
    static Optional<InputKind> of(IssueField field) {
        return field.isCustom() ? FieldType.of(field.custom().typeKey()).flatMap(InputKind::of) : of(field.system());
    }

    private static Optional<InputKind> of(FieldType type) {
        return switch (type) {
            case TEXT -> Optional.of(TEXT);
            case LONG_TEXT -> Optional.of(TEXTAREA);
            case URL -> Optional.of(URL);
            case SELECT -> Optional.of(SELECT);
            case RADIO -> Optional.of(RADIO);
            case CHECKBOXES -> Optional.of(CHECKBOXES);
            case MULTI_SELECT -> Optional.of(MULTISELECT);
            case DATE -> Optional.of(DATE);
            case DATE_TIME -> Optional.of(DATETIME);
            case NUMBER -> Optional.of(NUMBER);
            case USER -> Optional.of(PERSON);
            case LABELS -> Optional.of(LABELS);
            case READ_ONLY -> Optional.empty();
        };
    }

    private static Optional<InputKind> of(SystemField field) {
        return switch (field) {
            case SUMMARY -> Optional.of(TEXT);
            case DESCRIPTION, ENVIRONMENT -> Optional.of(TEXTAREA);
            case PRIORITY, RESOLUTION -> Optional.of(SELECT);
            case ASSIGNEE, REPORTER -> Optional.of(PERSON);
            case DUE_DATE -> Optional.of(DATE);
            case LABELS -> Optional.of(LABELS);
            default -> Optional.empty();
        };
    }

    /** The kind's name in templates. */
    String templateName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether any number of choices can be taken; a browser then sends nothing at all for none. */
    boolean takesMany() {
        return this == CHECKBOXES || this == MULTISELECT;
    }

    /** Whether there is one input for each choice. */
    boolean isGroup() {
        return this == CHECKBOXES || this == RADIO;
    }
}
