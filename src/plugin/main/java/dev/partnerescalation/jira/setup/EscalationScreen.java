package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.Tab;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
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
    /** What the hand-over may still need; without linked issues, since links made here are not stored in time. */
    HAND_OVER("hand-over"),
    /** Asks for the comment that the transition wants, beside what the partner said last. */
    WITHDRAW("withdraw");

    private static final Set<EscalationField> ON_CREATE = EnumSet.of(
            EscalationField.PARTNER,
            EscalationField.CONCERN,
            EscalationField.SCOPE_DOCUMENT,
            EscalationField.SCOPE_OUTCOME);
    private static final Set<EscalationField> ON_HAND_OVER =
            EnumSet.of(EscalationField.ENGLISH_SUMMARY, EscalationField.WAIVED_CHECKS, EscalationField.WAIVER_REASON);

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
        return Arrays.stream(EscalationField.values()).filter(this::shows).toList();
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

    private boolean shows(EscalationField field) {
        return switch (this) {
            case CREATE -> ON_CREATE.contains(field);
            case EDIT -> field != EscalationField.HANDED_OVER_ON;
            case VIEW -> true;
            case HAND_OVER -> ON_HAND_OVER.contains(field);
            case WITHDRAW -> field == EscalationField.PARTNER_RESPONSE;
        };
    }

    /** Jira's fields above the app's. */
    private List<String> before(Tab tab) {
        if (tab != Tab.SCOPE) {
            return List.of();
        }
        return switch (this) {
            case CREATE -> List.of("summary");
            case EDIT, VIEW -> List.of("summary", "description", "priority", "assignee", "reporter");
            case HAND_OVER, WITHDRAW -> List.of();
        };
    }

    /** Jira's fields below the app's: examples are linked where the partner's answers stand. */
    private List<String> after(Tab tab) {
        boolean whole = this == EDIT || this == VIEW;
        return switch (tab) {
            case SCOPE -> List.of();
            case PARTNER -> whole ? List.of("issuelinks", "attachment") : List.of();
            case ADOBE -> whole ? List.of("security") : List.of();
        };
    }
}
