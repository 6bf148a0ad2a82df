package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.brief.Brief.Ask;
import dev.partnerescalation.jira.brief.Brief.Example;
import dev.partnerescalation.jira.brief.Brief.Fact;
import dev.partnerescalation.jira.brief.Brief.LabelledQuote;
import dev.partnerescalation.jira.brief.Brief.Party;
import dev.partnerescalation.jira.brief.Brief.Quote;
import dev.partnerescalation.jira.brief.Brief.Section;
import java.util.List;
import java.util.stream.Stream;

/** The letter as plain text, for e-mails, comments and forms that know no markup. */
public final class TextBrief {

    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();

    private TextBrief() {}

    /** The whole document, with a line feed at its end. */
    public static String of(Brief brief) {
        TextBrief text = new TextBrief();
        text.letter(brief);
        return text.out.toString();
    }

    private void letter(Brief brief) {
        int width = width(Stream.concat(
                Stream.of(brief.recipient().label(), brief.sender().label()),
                brief.references().stream().map(Fact::label)));
        party(brief.recipient(), width);
        party(brief.sender(), width);
        brief.references().forEach(fact -> line(padded(fact.label() + ":", width) + fact.value()));
        out.append('\n');
        heading(brief.title(), '=');
        for (Quote quote : brief.summary()) {
            out.append('\n');
            quote.text().lines().forEach(this::line);
        }
        brief.notes().forEach(this::sentence);
        brief.asks().forEach(this::ask);
        brief.sections().forEach(this::section);
        sentence(brief.origin());
    }

    private void party(Party party, int width) {
        String before = padded(party.label() + ":", width);
        for (String line : party.lines()) {
            line(before + line);
            before = " ".repeat(width);
        }
    }

    private void ask(Ask ask) {
        out.append('\n');
        heading(ask.heading(), '-');
        ask.quotes().forEach(this::quote);
    }

    private void section(Section section) {
        out.append('\n');
        heading(section.heading(), '-');
        int width = width(section.facts().stream().map(Fact::label));
        section.facts().forEach(fact -> line(padded(fact.label() + ":", width) + fact.value()));
        for (LabelledQuote quote : section.quotes()) {
            if (quote.labelled()) {
                line(quote.label() + ":");
            }
            quote(quote.quote());
        }
        section.examples().forEach(this::example);
        section.sentences().forEach(this::line);
    }

    private void heading(String heading, char under) {
        line(heading);
        line(String.valueOf(under).repeat(Math.min(72, heading.codePointCount(0, heading.length()))));
    }

    private void quote(Quote quote) {
        quote.text().lines().forEach(line -> line(INDENT + line));
    }

    private void example(Example example) {
        String date = example.date().isEmpty() ? "" : " (" + example.date() + ")";
        line("* " + example.reference() + ": " + example.title() + date);
        if (example.linked()) {
            line("  " + example.url());
        }
        example.quotes().forEach(this::quote);
    }

    private void sentence(String sentence) {
        out.append('\n');
        line(sentence);
    }

    private void line(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    /** Room for the longest of these labels, its colon and a blank. */
    private static int width(Stream<String> labels) {
        List<Integer> lengths = labels.map(String::length).toList();
        return lengths.stream().mapToInt(Integer::intValue).max().orElse(0) + 2;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
