package dev.partnerescalation.jira.issue;

import java.util.Locale;

/** The tabs of an escalation's screens, in their order; the first three follow the three points of Adobe's article. */
public enum Tab {
    /** What was agreed and what is missing. */
    SCOPE,
    /** What the partner was asked and what the partner answered. */
    PARTNER,
    /** What the Adobe account team needs to know. */
    ADOBE,
    /** What does not apply to this escalation, out of the way of everybody to whom everything does. */
    EXCEPTIONS;

    /**
     * The bundle key of the tab's title; Jira stores tab names untranslated (jira-evidence.md, "Screens"), so the
     * set-up uses the English text.
     */
    public String nameKey() {
        return "partnerescalation.tab." + name().toLowerCase(Locale.ROOT) + ".name";
    }
}
