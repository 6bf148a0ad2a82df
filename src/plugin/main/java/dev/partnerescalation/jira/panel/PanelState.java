package dev.partnerescalation.jira.panel;

/** The situations that the panel tells apart. */
enum PanelState {
    /** Nothing has begun. */
    DRAFT("draft"),
    /** The next transition lacks the review of the scope. */
    SCOPE("scope"),
    /** The next transition lacks something else. */
    OPEN("open"),
    /** The next transition can be taken, and asks for what is missing on its screen, if anything is. */
    STEP("step"),
    /** The partner has time, and something else can be done meanwhile. */
    MEANWHILE("meanwhile"),
    /** The partner has time, and nothing else is missing. */
    WAITING("waiting"),
    /** The partner has addressed the concern. */
    SOLVED("solved"),
    /** The hand-over can be carried out. */
    READY("ready"),
    /** It is with Adobe. */
    HANDED_OVER("handedOver"),
    /** It is with Adobe although something was missing. */
    BYPASSED("bypassed"),
    /** It is closed. */
    CLOSED("closed"),
    /** Somebody else has to act. */
    READER("reader"),
    /** The workflow checks nothing. */
    NO_GATE("noGate"),
    /** Something is wrong with the configuration, or with the app. */
    ERROR("error");

    private final String key;

    PanelState(String key) {
        this.key = key;
    }

    /** The name that tests and styles know. */
    String key() {
        return key;
    }
}
