package dev.partnerescalation.acceptance;

/** The statuses of an escalation, with the part names of the set-up. */
enum Status {
    DRAFT("draft", "Draft"),
    SCOPE_REVIEW("scope-review", "Scope review"),
    IN_DISCUSSION("in-discussion-with-partner", "In discussion with partner"),
    READY("ready-for-handover", "Ready for handover"),
    WITH_ADOBE("with-adobe-account-team", "With Adobe account team"),
    INFORMATION_REQUESTED("information-requested", "Information requested"),
    CLOSED("closed", "Closed");

    private final String key;
    private final String englishName;

    Status(String key, String englishName) {
        this.key = key;
        this.englishName = englishName;
    }

    String part() {
        return "status." + key;
    }

    String englishName() {
        return englishName;
    }

    String nameIn(Bundle bundle) {
        return bundle.status(englishName);
    }
}
