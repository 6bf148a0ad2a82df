package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.brief.Brief.LabelledQuote;
import dev.partnerescalation.jira.brief.Brief.Quote;
import dev.partnerescalation.rules.TextLanguage;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Quotes what people wrote, and remembers in which languages they did. */
final class QuotedTexts {

    private final BriefMessages messages;
    private final Set<TextLanguage> foreign = EnumSet.noneOf(TextLanguage.class);

    QuotedTexts(BriefMessages messages) {
        this.messages = messages;
    }

    /** A text, as a list of one; none when nothing of it can be seen. */
    List<Quote> of(Optional<String> text) {
        return text.map(CleanText::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> List.of(new Quote(tag(TextLanguage.of(lines)), lines)))
                .orElse(List.of());
    }

    /** The same below a heading that says what it is about. */
    List<LabelledQuote> unlabelled(Optional<String> text) {
        return labelled("", text);
    }

    /** The same under a label of its own. */
    List<LabelledQuote> labelled(String label, Optional<String> text) {
        return of(text).stream()
                .map(quote -> new LabelledQuote(!label.isEmpty(), label, quote))
                .toList();
    }

    /** One sentence that names the languages of everything quoted so far, if Adobe may not read all of it. */
    List<String> note() {
        if (foreign.isEmpty()) {
            return List.of();
        }
        List<String> names = foreign.stream()
                .map(language -> messages.say("language." + language.name().toLowerCase(Locale.ROOT)))
                .toList();
        return List.of(messages.say("quotations", messages.list(names)));
    }

    private String tag(TextLanguage language) {
        if (language != TextLanguage.ENGLISH && language != TextLanguage.UNKNOWN) {
            foreign.add(language);
        }
        return switch (language) {
            case ENGLISH -> "en";
            case DUTCH -> "nl";
            case GERMAN -> "de";
            case FRENCH -> "fr";
            case UNKNOWN -> "";
        };
    }
}
