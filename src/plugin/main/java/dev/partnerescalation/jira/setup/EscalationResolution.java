package dev.partnerescalation.jira.setup;

/** The resolutions of an escalation. */
enum EscalationResolution {
    WITH_PARTNER("resolved-with-partner", "resolvedwithpartner"),
    WITH_ADOBE("resolved-with-adobe", "resolvedwithadobe"),
    WITHDRAWN("withdrawn", "withdrawn");

    private final String key;
    private final String translation;

    EscalationResolution(String key, String translation) {
        this.key = key;
        this.translation = translation;
    }

    /** The key under which the id is stored. */
    String part() {
        return "resolution." + key;
    }

    /**
     * The bundle key of the name; Jira itself looks up the same key when no translation is stored (jira-evidence.md,
     * "Names that Jira shows").
     */
    String nameKey() {
        return "jira.translation.resolution." + translation + ".name";
    }

    /** The bundle key of the description. */
    String descriptionKey() {
        return "jira.translation.resolution." + translation + ".desc";
    }
}
