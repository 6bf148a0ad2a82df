package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.text.Messages;
import java.util.List;

/** The English messages of the brief. */
final class BriefMessages {

    private static final String BRIEF = "partnerescalation.brief.";

    private final Messages english;

    /** @param english of {@link dev.partnerescalation.jira.text.MessageBundles#english()} */
    BriefMessages(Messages english) {
        this.english = english;
    }

    /** A text of the brief. */
    String say(String key, Object... arguments) {
        return english.text(BRIEF + key, arguments);
    }

    /** Several names in one sentence. */
    String list(List<String> names) {
        return english.list(names);
    }
}
