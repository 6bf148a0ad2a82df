package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.TextLanguage;
import java.util.Locale;
import java.util.Optional;

/** The English messages of the brief. */
public final class BriefMessages {

    private static final String BRIEF = "partnerescalation.brief.";

    private final Messages english;

    /** @param english of {@link dev.partnerescalation.jira.text.MessageBundles#english()} */
    public BriefMessages(Messages english) {
        this.english = english;
    }

    /** A text of the brief. */
    String say(String key, Object... arguments) {
        return english.text(BRIEF + key, arguments);
    }

    /** What stands above a quotation: what it is about, and its language where that is not English. Empty for neither. */
    Optional<String> quoteName(Block.Quote quote) {
        boolean foreign = quote.language() != TextLanguage.ENGLISH && quote.language() != TextLanguage.UNKNOWN;
        if (!foreign) {
            return quote.name();
        }
        String language = say("language." + quote.language().name().toLowerCase(Locale.ROOT));
        return Optional.of(
                quote.name().map(name -> say("quote.named", name, language)).orElseGet(() -> say("quote", language)));
    }
}
