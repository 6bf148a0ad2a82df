package dev.partnerescalation.jira.brief;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The brief as Markdown (CommonMark). Nothing that people wrote can become a heading, a link, a table or HTML. */
public final class MarkdownBrief {

    /** Characters that can begin or end something inside a line. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>|~&$^=]");

    /** What makes a block when a line begins with it. */
    private static final Pattern BLOCK = Pattern.compile("^(#+|[-+]|\\d+(?=[.)]))");

    private final BriefMessages messages;
    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief(BriefMessages messages) {
        this.messages = messages;
    }

    /** The whole document, with a line feed at its end. */
    public static String of(Brief brief, BriefMessages messages) {
        MarkdownBrief markdown = new MarkdownBrief(messages);
        markdown.out.append("# ").append(escaped(CleanText.line(brief.title()))).append('\n');
        brief.sections().forEach(markdown::section);
        return markdown.out.toString();
    }

    private void section(Brief.Section section) {
        out.append("\n## ").append(escaped(section.heading())).append('\n');
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        out.append('\n');
        if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> out.append("- **")
                    .append(escaped(fact.name()))
                    .append(":** ")
                    .append(escaped(CleanText.line(fact.value())))
                    .append('\n'));
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(this::item);
        } else if (block instanceof Block.Sentence sentence) {
            out.append(atStart(sentence.text())).append('\n');
        }
    }

    private void quote(Block.Quote quote) {
        String name = messages.quoteName(quote).orElse("");
        if (!name.isEmpty()) {
            out.append(escaped(name)).append(":\n\n");
        }
        List<String> lines = CleanText.lines(quote.text()).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip().replace('\t', ' ');
            boolean breaks =
                    i + 1 < lines.size() && !line.isEmpty() && !lines.get(i + 1).isBlank();
            out.append(line.isEmpty() ? ">" : "> " + atStart(line)).append(breaks ? "\\\n" : "\n");
        }
    }

    private void item(Block.Item item) {
        String text = atStart(CleanText.line(item.text()));
        Optional<String> url = item.url().map(BriefLinks::safe);
        out.append("- ")
                .append(url.map(address -> "[" + text + "](<" + address + ">)").orElse(text))
                .append('\n');
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
