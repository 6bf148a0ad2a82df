package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.label.Label;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Labels, inside a sorted list of their texts. They have their own table. */
final class LabelsType implements ValueType {

    private static final int LONGEST = 255;

    private final Long fieldId;

    /** @param fieldId the custom field, null for the system field */
    LabelsType(Long fieldId) {
        this.fieldId = fieldId;
    }

    @Override
    public Object parse(Object json, IssueContext place) {
        if (json == null) {
            return null;
        }
        if (!(json instanceof List<?> members)) {
            throw new ValueFault("data was not an array");
        }
        return sorted(members.stream().map(LabelsType::label).toList());
    }

    @Override
    public Object parseMember(Object json, IssueContext place) {
        return label(json);
    }

    private static String label(Object json) {
        if (!(json instanceof String label)) {
            throw new ValueFault("string expected at index 0");
        }
        if (label.isEmpty() || label.codePoints().anyMatch(Character::isWhitespace)) {
            throw new ValueFault("The label '" + label + "' contains spaces which is invalid.");
        }
        if (label.length() > LONGEST) {
            throw new ValueFault(
                    "The label '" + label + "' is too long. It exceeds the allowed limit of 255 characters.");
        }
        return label;
    }

    /** The value for these texts; null for none. */
    static Object sorted(Collection<String> labels) {
        return labels.isEmpty() ? null : List.copyOf(new TreeSet<>(labels));
    }

    static List<String> texts(Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String.class::cast).toList();
    }

    @Override
    public Object json(Object value) {
        // Jira shows an empty system field as [], an empty custom field as null. (jira-evidence.md, "Issues")
        return value == null && fieldId != null ? null : texts(value);
    }

    @Override
    public Object toApi(Object value) {
        Set<Label> labels = texts(value).stream()
                .map(label -> new Label(null, null, fieldId, label))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return labels.isEmpty() && fieldId != null ? null : labels;
    }

    @Override
    public Object fromApi(Object value) {
        return value == null
                ? null
                : sorted(((Collection<?>) value)
                        .stream().map(label -> ((Label) label).getLabel()).toList());
    }

    @Override
    public String idOf(Object value) {
        return null;
    }

    @Override
    public String textOf(Object value) {
        return String.join(" ", texts(value));
    }

    @Override
    public boolean isList() {
        return true;
    }
}
