package dev.partnerescalation.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages with which the app refuses a transition, in one person's language. */
final class Refusal {

    private final Bundle bundle;
    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    private Refusal(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Begins with the one general sentence that says how many checks are incomplete. */
    static Refusal of(Bundle bundle, int incompleteChecks) {
        return new Refusal(bundle).because("summary", incompleteChecks);
    }

    /** Without that sentence, for what is no judgement. */
    static Refusal without(Bundle bundle) {
        return new Refusal(bundle);
    }

    /** Adds the general message of a reason. */
    Refusal because(String code, Object... arguments) {
        messages.add(bundle.error(code, arguments));
        return this;
    }

    /** Adds the message of a reason that is about one field, and names it. */
    Refusal aboutField(String code, String fieldKey) {
        return because(code, bundle.field(fieldKey));
    }

    /** Adds the message of a reason at a field that the transition's screen has. */
    Refusal at(String fieldId, String code, Object... arguments) {
        errors.merge(fieldId, bundle.error(code, arguments), (one, other) -> one + " " + other);
        return this;
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    Map<String, String> errors() {
        return Map.copyOf(errors);
    }
}
