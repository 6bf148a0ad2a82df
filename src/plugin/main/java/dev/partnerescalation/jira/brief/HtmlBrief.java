package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.brief.Brief.Ask;
import dev.partnerescalation.jira.brief.Brief.Example;
import dev.partnerescalation.jira.brief.Brief.Fact;
import dev.partnerescalation.jira.brief.Brief.LabelledQuote;
import dev.partnerescalation.jira.brief.Brief.Party;
import dev.partnerescalation.jira.brief.Brief.Quote;
import dev.partnerescalation.jira.brief.Brief.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The letter as one HTML file that needs nothing else, made for printing: an ordinary case fits on one A4 page. The page in Jira shows the
 * same article with the same style ({@code templates/brief/preview.vm}); a test holds them together.
 */
public final class HtmlBrief {

    private static final String STYLE = read("/css/brief.css");

    private final StringBuilder out = new StringBuilder();

    private HtmlBrief() {}

    /** The whole file. */
    public static String of(Brief brief) {
        HtmlBrief html = new HtmlBrief();
        html.out
                .append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(brief.name()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main class=\"pe-preview\">\n");
        html.article(brief);
        html.out.append("</main>\n</body>\n</html>\n");
        return html.out.toString();
    }

    private void article(Brief brief) {
        out.append("<article class=\"pe-letter\" lang=\"en\" aria-label=\"")
                .append(escaped(brief.name()))
                .append("\">\n<div class=\"pe-letter-head\">\n");
        party(brief.recipient());
        party(brief.sender());
        facts("pe-letter-refs", brief.references());
        out.append("</div>\n<h1 dir=\"auto\">").append(escaped(brief.title())).append("</h1>\n");
        brief.summary().forEach(quote -> paragraph("pe-letter-summary", quote));
        brief.notes().forEach(note -> paragraph("pe-letter-said", note));
        if (brief.asking()) {
            out.append("<div class=\"pe-letter-ask\">\n");
            brief.asks().forEach(this::ask);
            out.append("</div>\n");
        }
        brief.sections().forEach(this::section);
        paragraph("pe-letter-foot", brief.origin());
        out.append("</article>\n");
    }

    private void party(Party party) {
        out.append("<div><p class=\"pe-letter-label\">")
                .append(escaped(party.label()))
                .append("</p>");
        party.lines()
                .forEach(line ->
                        out.append("<p dir=\"auto\">").append(escaped(line)).append("</p>"));
        out.append("</div>\n");
    }

    private void ask(Ask ask) {
        out.append("<div><h2>").append(escaped(ask.heading())).append("</h2>");
        ask.quotes().forEach(quote -> paragraph("pe-letter-text", quote));
        out.append("</div>\n");
    }

    private void section(Section section) {
        out.append("<section class=\"pe-letter-section\"><h2>")
                .append(escaped(section.heading()))
                .append("</h2><div>\n");
        if (section.hasFacts()) {
            facts("pe-letter-facts", section.facts());
        }
        for (LabelledQuote quote : section.quotes()) {
            if (quote.labelled()) {
                paragraph("pe-letter-label", quote.label());
            }
            quote(quote.quote());
        }
        if (section.hasExamples()) {
            out.append("<table class=\"pe-letter-examples\"><tbody>\n");
            section.examples().forEach(this::example);
            out.append("</tbody></table>\n");
        }
        section.sentences().forEach(sentence -> paragraph("pe-letter-said", sentence));
        out.append("</div></section>\n");
    }

    private void facts(String look, List<Fact> facts) {
        out.append("<dl class=\"").append(look).append("\">\n");
        for (Fact fact : facts) {
            out.append("<dt>").append(escaped(fact.label())).append("</dt><dd dir=\"auto\">");
            link(fact.linked(), fact.url(), fact.value());
            out.append("</dd>\n");
        }
        out.append("</dl>\n");
    }

    private void quote(Quote quote) {
        out.append("<blockquote dir=\"auto\" lang=\"")
                .append(escaped(quote.language()))
                .append("\">")
                .append(escaped(quote.text()))
                .append("</blockquote>\n");
    }

    private void example(Example example) {
        out.append("<tr><th scope=\"row\">")
                .append(escaped(example.reference()))
                .append("</th><td dir=\"auto\">");
        link(example.linked(), example.url(), example.title());
        example.quotes().forEach(this::quote);
        out.append("</td><td>").append(escaped(example.date())).append("</td></tr>\n");
    }

    private void link(boolean linked, String url, String text) {
        if (linked) {
            out.append("<a href=\"")
                    .append(escaped(url))
                    .append("\" rel=\"noreferrer\">")
                    .append(escaped(text))
                    .append("</a>");
        } else {
            out.append(escaped(text));
        }
    }

    private void paragraph(String look, Quote quote) {
        out.append("<p class=\"")
                .append(look)
                .append("\" dir=\"auto\" lang=\"")
                .append(escaped(quote.language()))
                .append("\">")
                .append(escaped(quote.text()))
                .append("</p>\n");
    }

    private void paragraph(String look, String sentence) {
        out.append("<p class=\"")
                .append(look)
                .append("\">")
                .append(escaped(sentence))
                .append("</p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String resource) {
        try (InputStream bytes = HtmlBrief.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The style of the brief cannot be read", unreadable);
        }
    }
}
