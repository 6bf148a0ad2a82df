package dev.partnerescalation.jira.issue;

import java.util.Map;
import java.util.Optional;

/** What options were called, and stored as, by earlier releases: still the words of the app and not of an administrator. */
public final class FormerOptionTexts {

    private static final Map<String, String> TEXTS = Map.of(
            EscalationField.ADOBE_CONTACT_ROLE.optionTextKey("support-service-manager"), "Support Service Manager",
            EscalationField.WAIVED_CHECKS.optionTextKey("scope"), "Scope reviewed",
            EscalationField.WAIVED_CHECKS.optionTextKey("timeline"), "Effect on timeline considered",
            EscalationField.WAIVED_CHECKS.optionTextKey("contact"), "Partner contacted",
            EscalationField.WAIVED_CHECKS.optionTextKey("opportunity"), "Partner had time to respond",
            EscalationField.WAIVED_CHECKS.optionTextKey("examples"), "Specific examples linked",
            EscalationField.WAIVED_CHECKS.optionTextKey("english"), "English summary written");

    private FormerOptionTexts() {}

    /** The text that an earlier release stored for an option, if it was another one. */
    public static Optional<String> of(EscalationField field, String optionKey) {
        return Optional.ofNullable(TEXTS.get(field.optionTextKey(optionKey)));
    }
}
