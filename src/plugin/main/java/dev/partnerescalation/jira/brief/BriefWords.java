package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.text.Words;
import dev.partnerescalation.rules.TextLanguage;
import java.util.Locale;
import java.util.Optional;

/** The English words of the brief. */
public final class BriefWords {

    private static final String BRIEF = "partnerescalation.brief.";

    private final Words english;

    /** @param english of {@link dev.partnerescalation.jira.text.Texts#english()} */
    public BriefWords(Words english) {
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
