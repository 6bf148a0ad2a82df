package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.Tab;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The screens of an escalation: which of Jira's fields and which of the app's stand on which tab. */
enum EscalationScreen {
    /** What is known at the beginning; a short form gets filled in. */
    CREATE("create"),
    /** Everything a person may change. */
    EDIT("edit"),
    /** Everything. */
    VIEW("view"),
    /** What the scope document says, and what the answer means for the timeline. */
    CONTACT_PARTNER("contact-partner"),
    /** When the partner was told, what was said, and how the partner responded. */
    PREPARE_HANDOVER("prepare-handover"),
    /** What Adobe reads first; without linked issues, since links made here are not stored in time, and without waivers. */
    HAND_OVER("hand-over"),
    /** Lets a comment be added, beside what the partner said last. */
    RESOLVE("resolve"),
    /** Asks for the comment that the transition wants, beside what the partner said last. */
    WITHDRAW("withdraw");

    private final String key;

    EscalationScreen(String key) {
        this.key = key;
    }

    /** The key under which the id is stored. */
    String part() {
        return "screen." + key;
    }

    /** The key of the stored name below {@code partnerescalation.setup.}. */
    String nameKey() {
        return "screen." + key + ".name";
    }

    /** The key of the stored description below {@code partnerescalation.setup.}. */
    String descriptionKey() {
        return "screen." + key + ".description";
    }

    /** The app's fields on this screen, in the order of the form. */
    List<EscalationField> fields() {
        return switch (this) {
            case CREATE ->
                List.of(
                        EscalationField.PARTNER,
                        EscalationField.CONCERN,
                        EscalationField.SCOPE_DOCUMENT,
                        EscalationField.SCOPE_OUTCOME);
            case EDIT ->
                Arrays.stream(EscalationField.values())
                        .filter(field -> field != EscalationField.HANDED_OVER_ON)
                        .toList();
            case VIEW -> List.of(EscalationField.values());
            case CONTACT_PARTNER ->
                List.of(
                        EscalationField.SCOPE_DOCUMENT,
                        EscalationField.SCOPE_OUTCOME,
                        EscalationField.SCOPE_NOTES,
                        EscalationField.TIMELINE_IMPACT);
            case PREPARE_HANDOVER ->
                List.of(
                        EscalationField.PARTNER_CONTACT_DATE,
                        EscalationField.PARTNER_RESPONSE,
                        EscalationField.PARTNER_CONTACT_NOTES,
                        EscalationField.PARTNER_RESPONSE_DUE);
            case HAND_OVER ->
                List.of(EscalationField.ENGLISH_SUMMARY, EscalationField.IMPACT, EscalationField.REQUESTED_OUTCOME);
            case RESOLVE, WITHDRAW -> List.of(EscalationField.PARTNER_RESPONSE);
        };
    }

    /** The ids of Jira's fields that version 1.0 did not put on this screen. */
    Set<String> addedFieldsOfJira() {
        return switch (this) {
            case CREATE -> Set.of("description", "priority", "labels", "assignee", "reporter");
            case EDIT, VIEW -> Set.of("labels");
            default -> Set.of();
        };
    }

    /** The app's fields that version 1.0 put beside the English summary and that stand on another tab, or not on this screen, now. */
    List<EscalationField> movedFields() {
        return switch (this) {
            case EDIT, VIEW, HAND_OVER -> List.of(EscalationField.WAIVED_CHECKS, EscalationField.WAIVER_REASON);
            default -> List.of();
        };
    }

    /** Tab by tab the ids of Jira's fields and, found by the given function, of the app's; tabs without a field do not appear. */
    Map<Tab, List<String>> layout(Function<EscalationField, String> idOf) {
        Map<Tab, List<String>> layout = new EnumMap<>(Tab.class);
        for (Tab tab : Tab.values()) {
            List<String> ids = new ArrayList<>(before(tab));
            fields().stream().filter(field -> field.tab() == tab).map(idOf).forEach(ids::add);
            ids.addAll(after(tab));
            if (!ids.isEmpty()) {
                layout.put(tab, List.copyOf(ids));
            }
        }
        return layout;
    }

    /** Jira's fields above the app's. */
    private List<String> before(Tab tab) {
        if (tab != Tab.SCOPE) {
            return List.of();
        }
        return switch (this) {
            case CREATE -> List.of("summary");
            case EDIT, VIEW -> List.of("summary", "description", "priority", "labels", "assignee", "reporter");
            default -> List.of();
        };
    }

    /**
     * Jira's fields below the app's. What assistants and integrations send with every issue can be set from the beginning;
     * examples are linked where the partner's answers stand.
     */
    private List<String> after(Tab tab) {
        boolean whole = this == EDIT || this == VIEW;
        return switch (tab) {
            case SCOPE ->
                this == CREATE ? List.of("description", "priority", "labels", "assignee", "reporter") : List.of();
            case PARTNER -> whole ? List.of("issuelinks", "attachment") : List.of();
            case ADOBE -> whole ? List.of("security") : List.of();
            case EXCEPTIONS -> List.of();
        };
    }
}
