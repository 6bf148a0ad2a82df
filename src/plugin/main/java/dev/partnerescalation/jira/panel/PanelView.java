package dev.partnerescalation.jira.panel;

import java.util.List;

/**
 * What the template {@code panel/readiness.vm} prints; the names of the components are the names in the template.
 *
 * @param lang tag of the language that the texts are in
 * @param errors why nothing can be shown or be relied upon, and whom to ask
 * @param outcome what became of the escalation once preparation is over
 * @param transitions the judgement at each transition that the escalation may still have to pass
 */
record PanelView(
        String lang,
        List<String> errors,
        List<String> outcome,
        Progress progress,
        List<Transition> transitions,
        Advice advice,
        Brief brief) {

    /**
     * How many checks are done.
     *
     * @param value how many are done, in digits
     * @param most how many there are, in digits
     */
    record Progress(boolean shown, String text, String value, String most) {

        static final Progress NONE = new Progress(false, "", "", "");
    }

    /**
     * The judgement at one transition.
     *
     * @param state {@code ready} or {@code not-ready}
     * @param sentences how many checks are open, and what keeps the transition from being judged or passed
     * @param checks those that are not off
     */
    record Transition(
            String heading,
            String state,
            String stateText,
            List<String> sentences,
            boolean hasChecks,
            List<Check> checks) {}

    /**
     * One check.
     *
     * @param key as settings and REST spell it
     * @param state see {@link dev.partnerescalation.jira.readiness.CheckState}
     */
    record Check(
            String key,
            String name,
            String state,
            String stateText,
            List<String> sentences,
            boolean hasLinks,
            List<Link> links) {}

    /**
     * A link.
     *
     * @param text what it is called, in the reader's language
     * @param url below the address of Jira; never what somebody typed
     */
    record Link(String text, String url) {}

    /**
     * What is worth knowing while an escalation is prepared, and never blocks it.
     *
     * @param notes about this escalation
     * @param heading of the points that hold for every escalation
     * @param source where they come from
     */
    record Advice(boolean shown, List<String> notes, String heading, List<String> items, String source) {

        /** Once preparation is over. */
        static final Advice NONE = new Advice(false, List.of(), "", List.of(), "");
    }

    /** Where the reader gets the brief. */
    record Brief(boolean shown, String heading, List<Link> links, CopyButton copy) {

        /** Where the reader is unauthenticated, or something failed. */
        static final Brief NONE = new Brief(false, "", List.of(), new CopyButton("", "", "", ""));
    }

    /**
     * The button that copies the brief; a script brings it to life.
     *
     * @param url what is copied
     * @param done what is said when it was copied
     * @param failed what is said when it could not be copied
     */
    record CopyButton(String text, String url, String done, String failed) {}
}
