package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.brief.Brief.Ask;
import dev.partnerescalation.jira.brief.Brief.Example;
import dev.partnerescalation.jira.brief.Brief.Fact;
import dev.partnerescalation.jira.brief.Brief.LabelledQuote;
import dev.partnerescalation.jira.brief.Brief.Party;
import dev.partnerescalation.jira.brief.Brief.Quote;
import dev.partnerescalation.jira.brief.Brief.Section;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letter as Markdown (CommonMark). Nothing that people wrote can become a heading, a link, a table or HTML. */
public final class MarkdownBrief {

    /** Characters that can begin or end something inside a line. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>|~&$^=]");

    /** What makes a block when a line begins with it. */
    private static final Pattern BLOCK = Pattern.compile("^(#+|[-+]|\\d+(?=[.)]))");

    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief() {}

    /** The whole document, with a line feed at its end. */
    public static String of(Brief brief) {
        MarkdownBrief markdown = new MarkdownBrief();
        markdown.letter(brief);
        return markdown.out.toString();
    }

    private void letter(Brief brief) {
        party(brief.recipient());
        party(brief.sender());
        lines(brief.references().stream()
                .map(fact -> bold(fact.label()) + " " + escaped(fact.value()))
                .toList());
        out.append("# ").append(escaped(brief.title())).append("\n");
        brief.summary().forEach(quote -> people(quote.text(), ""));
        brief.notes().forEach(this::sentence);
        brief.asks().forEach(this::ask);
        brief.sections().forEach(this::section);
        sentence(brief.origin());
    }

    private void party(Party party) {
        lines(Stream.concat(
                        Stream.of(bold(party.label()) + " "
                                + escaped(
                                        party.lines().isEmpty()
                                                ? ""
                                                : party.lines().get(0))),
                        party.lines().stream().skip(1).map(MarkdownBrief::atStart))
                .map(String::strip)
                .toList());
    }

    /** A paragraph of lines that stay lines. */
    private void lines(List<String> lines) {
        out.append(String.join("\\\n", lines)).append("\n\n");
    }

    private void ask(Ask ask) {
        heading(ask.heading());
        ask.quotes().forEach(quote -> people(quote.text(), "> "));
    }

    private void section(Section section) {
        heading(section.heading());
        if (section.hasFacts()) {
            out.append('\n');
            section.facts().forEach(this::fact);
        }
        section.quotes().forEach(this::quote);
        if (section.hasExamples()) {
            out.append('\n');
            section.examples().forEach(this::example);
        }
        section.sentences().forEach(this::sentence);
    }

    private void heading(String heading) {
        out.append("\n## ").append(escaped(heading)).append('\n');
    }

    private void fact(Fact fact) {
        out.append("- ")
                .append(bold(fact.label()))
                .append(' ')
                .append(link(fact.linked(), fact.url(), fact.value()))
                .append('\n');
    }

    private void example(Example example) {
        String date = example.date().isEmpty() ? "" : " (" + example.date() + ")";
        out.append("- ")
                .append(bold(example.reference()))
                .append(' ')
                .append(link(example.linked(), example.url(), example.title()))
                .append(escaped(date))
                .append('\n');
        for (Quote quote : example.quotes()) {
            out.append("  > ").append(atStart(CleanText.line(quote.text()))).append('\n');
        }
    }

    private void quote(LabelledQuote quote) {
        if (quote.labelled()) {
            out.append('\n').append(escaped(quote.label())).append(":\n");
        }
        people(quote.quote().text(), "> ");
    }

    private void people(String text, String before) {
        out.append('\n');
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip().replace('\t', ' ');
            boolean breaks =
                    i + 1 < lines.size() && !line.isEmpty() && !lines.get(i + 1).isBlank();
            out.append(line.isEmpty() ? before.strip() : before + atStart(line)).append(breaks ? "\\\n" : "\n");
        }
    }

    private void sentence(String sentence) {
        out.append('\n').append(atStart(sentence)).append('\n');
    }

    private static String bold(String name) {
        return "**" + escaped(name) + ":**";
    }

    private static String link(boolean linked, String url, String text) {
        return linked ? "[" + escaped(text) + "](<" + url + ">)" : escaped(text);
    }

    private static String escaped(String line) {
        return INLINE.matcher(line).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }

    /** For text that begins a line, where a mark or a number could begin a block. */
    private static String atStart(String line) {
        return BLOCK.matcher(escaped(line)).replaceAll(found -> {
            String marker = found.group();
            boolean number = Character.isDigit(marker.charAt(0));
            return Matcher.quoteReplacement(number ? marker + "\\" : "\\" + marker);
        });
    }
}
