package dev.partnerescalation.jira.brief;

import dev.partnerescalation.rules.TextLanguage;
import java.util.Optional;

/** The brief as one HTML file that needs nothing else, made for printing: an ordinary case fits on one A4 page. */
public final class HtmlBrief {

    private static final String STYLE =
            """
            @page { size: A4; margin: 14mm 16mm; }
            body { font: 10pt/1.35 Arial, Helvetica, sans-serif; color: #111; max-width: 180mm; margin: 0 auto; padding: 8px;
              overflow-wrap: anywhere; }
            h1 { font-size: 15pt; margin: 0 0 6pt; }
            h2 { font-size: 11pt; margin: 8pt 0 2pt; border-bottom: 1px solid #999; break-after: avoid; }
            dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 10pt; margin: 0; }
            dt { font-weight: bold; } dd { margin: 0; }
            p { margin: 2pt 0; } ul { margin: 0; padding-left: 14pt; }
            blockquote { margin: 2pt 0 2pt 4pt; padding-left: 8pt; border-left: 2px solid #999; white-space: pre-line; }
            """;

    private final BriefMessages messages;
    private final StringBuilder out = new StringBuilder();

    private HtmlBrief(BriefMessages messages) {
        this.messages = messages;
    }

    /** The whole file. */
    public static String of(Brief brief, BriefMessages messages) {
        HtmlBrief html = new HtmlBrief(messages);
        String title = escaped(CleanText.line(brief.title()));
        html.out
                .append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">")
                .append(title)
                .append("</h1>\n");
        brief.sections().forEach(html::section);
        html.out.append("</main>\n</body>\n</html>\n");
        return html.out.toString();
    }

    private void section(Brief.Section section) {
        out.append("<section>\n<h2>").append(escaped(section.heading())).append("</h2>\n");
        section.blocks().forEach(this::block);
        out.append("</section>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Facts facts) {
            out.append("<dl>\n");
            facts.facts().forEach(fact -> out.append("<dt>")
                    .append(escaped(fact.name()))
                    .append("</dt><dd dir=\"auto\">")
                    .append(escaped(CleanText.line(fact.value())))
                    .append("</dd>\n"));
            out.append("</dl>\n");
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Items items) {
            out.append("<ul>\n");
            items.items().forEach(this::item);
            out.append("</ul>\n");
        } else if (block instanceof Block.Sentence sentence) {
            out.append("<p>").append(escaped(sentence.text())).append("</p>\n");
        }
    }

    private void quote(Block.Quote quote) {
        messages.quoteName(quote)
                .ifPresent(name -> out.append("<p>").append(escaped(name)).append(":</p>\n"));
        out.append("<blockquote dir=\"auto\"");
        language(quote.language())
                .ifPresent(tag -> out.append(" lang=\"").append(tag).append('"'));
        out.append('>').append(escaped(CleanText.lines(quote.text()))).append("</blockquote>\n");
    }

    private void item(Block.Item item) {
        String text = escaped(CleanText.line(item.text()));
        out.append("<li dir=\"auto\">");
        item.url()
                .map(BriefLinks::safe)
                .ifPresentOrElse(
                        url -> out.append("<a href=\"")
                                .append(escaped(url))
                                .append("\" rel=\"noreferrer\">")
                                .append(text)
                                .append("</a>"),
                        () -> out.append(text));
        out.append("</li>\n");
    }

    /** For readers' aids; a text of unknown language keeps that of the page. */
    private static Optional<String> language(TextLanguage language) {
        return switch (language) {
            case DUTCH -> Optional.of("nl");
            case GERMAN -> Optional.of("de");
            case FRENCH -> Optional.of("fr");
            case ENGLISH, UNKNOWN -> Optional.empty();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
