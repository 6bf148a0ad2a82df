package dev.partnerescalation.host.issue.jql;

import java.util.List;
import java.util.stream.Collectors;

/** The right side of a comparison; {@link #toString} writes it as JQL, for messages. */
public sealed interface JqlOperand {

    /**
     * A text, whatever it names.
     *
     * @param quoted whether it stood in quotation marks: for a date, a number without them means milliseconds
     */
    record Value(String text, boolean quoted) implements JqlOperand {

        @Override
        public String toString() {
            return JqlText.brief(text);
        }
    }

    /** Several operands in parentheses, none of them a list. */
    record Listed(List<JqlOperand> operands) implements JqlOperand {

        @Override
        public String toString() {
            return JqlText.brief(operands.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")")));
        }
    }

    /** A function, which supplies values when the search runs. Its arguments are plain texts, in Jira too. */
    record Function(String name, List<String> arguments) implements JqlOperand {

        @Override
        public String toString() {
            return JqlText.brief(name + "(" + String.join(", ", arguments) + ")");
        }
    }

    /** {@code EMPTY} or {@code NULL}. */
    record Empty() implements JqlOperand {

        @Override
        public String toString() {
            return "EMPTY";
        }
    }
}
