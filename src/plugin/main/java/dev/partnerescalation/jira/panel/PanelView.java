package dev.partnerescalation.jira.panel;

import java.util.List;

/**
 * What the template {@code panel/readiness.vm} prints; the names of the components are the names in the template. Where {@code shown} is
 * false, the rest of a part is empty.
 *
 * @param lang tag of the language that the texts are in
 * @param state the name of the situation, by which tests and styles know it; see {@link PanelState}
 * @param alerts what stands above everything else
 * @param notices what stands below the checks
 */
record PanelView(
        String lang,
        String state,
        List<Message> alerts,
        Head head,
        Now now,
        Checks checks,
        List<Notice> notices,
        Brief brief,
        Advice advice) {

    /**
     * A link.
     *
     * @param text what it is called, in the reader's language
     * @param url below the address of Jira; never what somebody typed
     */
    record Link(String text, String url) {}

    /**
     * A link that stands out, or does something with a script.
     *
     * @param text what it is called, in the reader's language
     * @param url below the address of Jira, or an e-mail
     * @param style its classes
     */
    record Action(String text, String url, String style) {}

    /**
     * The head: a ring, a title, one sentence.
     *
     * @param sentence how many checks there are of which kind, or what became of the escalation; may be empty
     */
    record Head(boolean shown, Ring ring, String title, String sentence) {

        static final Head NONE = new Head(false, Ring.NONE, "", "");
    }

    /**
     * The ring of the checks that block.
     *
     * @param label what it says, for those who do not see it
     * @param dashes length of the arc and of the rest of the circle, for SVG; empty without an arc
     * @param number such as 2/5; empty where a sign stands instead
     * @param path of the sign, for SVG; empty where a number stands instead
     */
    record Ring(String label, boolean hasArc, String dashes, boolean hasNumber, String number, String path) {

        static final Ring NONE = new Ring("", false, "", false, "", "");
    }

    /**
     * The box that says what to do next.
     *
     * @param style its classes
     * @param icon the classes of an icon before the title, if there is one
     * @param actions buttons and links; at most one of them is primary
     * @param after links that may be needed later
     */
    record Now(
            boolean shown,
            String style,
            boolean hasIcon,
            String icon,
            String title,
            boolean hasText,
            String text,
            boolean hasActions,
            List<Action> actions,
            List<Link> after) {

        static final Now NONE = new Now(false, "", false, "", "", false, "", false, List.of(), List.of());
    }

    /**
     * The list of the checks.
     *
     * @param folded whether it is put away behind one line
     * @param summary that line
     */
    record Checks(boolean shown, boolean folded, String summary, List<Check> rows) {

        static final Checks NONE = new Checks(false, false, "", List.of());
    }

    /**
     * One check.
     *
     * @param key as settings and REST spell it
     * @param state see {@link dev.partnerescalation.jira.readiness.CheckState}
     * @param now whether the box is about it
     * @param icon the classes of its icon
     * @param stateText the word for its state
     * @param side a fact about it; empty where a link stands instead
     * @param link the text of that link
     * @param url where it leads
     * @param note what is special about it
     */
    record Check(
            String key,
            String state,
            boolean now,
            String icon,
            String stateText,
            String name,
            String side,
            boolean hasLink,
            String link,
            String url,
            boolean hasNote,
            String note) {}

    /**
     * A message above everything else.
     *
     * @param style {@code error} or {@code warning}
     * @param alert whether it is read out at once
     */
    record Message(
            String style, boolean alert, boolean hasTitle, String title, List<String> sentences, List<Link> links) {}

    /**
     * A message below the checks.
     *
     * @param style {@code warning} or {@code info}
     */
    record Notice(String style, List<String> sentences, List<Link> links) {}

    /**
     * The way to the brief.
     *
     * @param preview the brief as a page
     * @param source the brief as text that a script can copy
     * @param document the brief alone, for printing
     * @param copied what is said when it was copied
     * @param sent what is said when it was copied for an e-mail
     * @param failed what is said when it could not be copied
     * @param actions what can be done with it
     * @param downloads its forms
     */
    record Brief(
            boolean shown,
            String label,
            String preview,
            String source,
            String document,
            String copied,
            String sent,
            String failed,
            List<Action> actions,
            String downloadLabel,
            List<Link> downloads) {

        /** Where the reader is unauthenticated, or something failed. */
        static final Brief NONE = new Brief(false, "", "", "", "", "", "", "", List.of(), "", List.of());
    }

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
}
