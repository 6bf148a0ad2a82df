package dev.partnerescalation.jira.issue;

/**
 * Why a field that a judgement needs cannot be read.
 *
 * @param field the field
 * @param kind what is wrong with it
 */
public record FieldProblem(EscalationField field, Kind kind) {

    /** The two ways in which a field can be unreadable, each with its text. */
    public enum Kind {
        /** Never installed, deleted since, or not available for this issue's project and type. */
        MISSING("partnerescalation.error.configuration"),
        /** Its value has another type than the field should have, or it is an option that the set-up did not make. */
        UNKNOWN_VALUE("partnerescalation.error.configuration.value");

        private final String textKey;

        Kind(String textKey) {
            this.textKey = textKey;
        }

        /** The bundle key; its one argument is the name of the field. */
        public String textKey() {
            return textKey;
        }
    }
}
