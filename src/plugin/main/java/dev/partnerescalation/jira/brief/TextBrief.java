package dev.partnerescalation.jira.brief;

/** The brief as plain text, for e-mails and forms that know no markup. */
public final class TextBrief {

    private final BriefMessages messages;
    private final StringBuilder out = new StringBuilder();

    private TextBrief(BriefMessages messages) {
        this.messages = messages;
    }

    /** The whole document, with a line feed at its end. */
    public static String of(Brief brief, BriefMessages messages) {
        TextBrief text = new TextBrief(messages);
        text.heading(CleanText.line(brief.title()), '=');
        brief.sections().forEach(text::section);
        return text.out.toString();
    }

    private void heading(String heading, char line) {
        out.append(heading)
                .append('\n')
                .append(String.valueOf(line).repeat(Math.min(72, heading.codePointCount(0, heading.length()))))
                .append('\n');
    }

    private void section(Brief.Section section) {
        out.append('\n');
        heading(section.heading(), '-');
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> out.append(fact.name())
                    .append(": ")
                    .append(CleanText.line(fact.value()))
                    .append('\n'));
        } else if (block instanceof Block.Quote quote) {
            messages.quoteName(quote).ifPresent(name -> out.append(name).append(":\n"));
            CleanText.lines(quote.text()).lines().forEach(line -> out.append(("    " + line).stripTrailing())
                    .append('\n'));
        } else if (block instanceof Block.Items items) {
            for (Block.Item item : items.items()) {
                out.append("* ").append(CleanText.line(item.text()));
                item.url().ifPresent(url -> out.append("\n  ").append(BriefLinks.safe(url)));
                out.append('\n');
            }
        } else if (block instanceof Block.Sentence sentence) {
            out.append(sentence.text()).append('\n');
        }
    }
}
