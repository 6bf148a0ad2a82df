package dev.partnerescalation.jira.brief;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** What people write stays what they wrote: independent parsers see nothing but text. */
public final class HarmlessBriefTest {

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    public void markdownOfPeopleIsOnlyText() {
        Node document = MARKDOWN.parse(MarkdownBrief.of(Cases.hostile()));
        Seen seen = new Seen();
        document.accept(seen);

        assertThat(seen.foreign).isEmpty();
        assertThat(seen.links).hasSize(1);
        assertThat(seen.links.get(0)).startsWith("https://x.example/%22%3E%3Cscript%3E)%3E");
        int headings =
                Cases.hostile().sections().size() + Cases.hostile().asks().size() + 1;
        assertThat(seen.headings).isEqualTo(headings);
    }

    @Test
    public void markdownSaysWhatWasWritten() {
        String written = "1. A *b* _c_ `d` # e\n# f <b> & g | h ~ i\n\n- j \\ k [l](m) !n";
        Brief brief = quoting(written);

        String read = TextContentRenderer.builder().build().render(MARKDOWN.parse(MarkdownBrief.of(brief)));

        for (String line : written.lines().filter(line -> !line.isEmpty()).toList()) {
            assertThat(read).contains(line);
        }
    }

    @Test
    public void htmlOfPeopleIsOnlyText() {
        Document page = Jsoup.parse(HtmlBrief.of(Cases.hostile()));

        assertThat(page.select("script, img, iframe, blockquote h2, [onclick], [onerror]"))
                .isEmpty();
        assertThat(page.select("a")).hasSize(1);
        assertThat(page.select("a").attr("href")).startsWith("https://x.example/%22%3E");
        assertThat(page.select("h2"))
                .hasSize(Cases.hostile().sections().size()
                        + Cases.hostile().asks().size());
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    public void noControlOrDirectionCharacterIsLeft() {
        for (String form : List.of(
                MarkdownBrief.of(Cases.hostile()), HtmlBrief.of(Cases.hostile()), TextBrief.of(Cases.hostile()))) {
            assertThat(form)
                    .doesNotContainMatch("[\\u0000-\\u0008\\u000B-\\u001F\\u007F\\u202A-\\u202E\\u2066-\\u2069]");
            assertThat(form).contains("\uD83D\uDE80");
            assertThat(form).contains("\u05E9\u05DC\u05D5\u05DD");
            assertThat(form.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                    .isTrue();
        }
    }

    @Test
    public void longNotesAreKeptWhole() {
        String notes = "word ".repeat(6_554).strip();
        assertThat(notes.length()).isAtLeast(32_000);

        Brief brief = quoting(notes);

        for (String form : List.of(MarkdownBrief.of(brief), HtmlBrief.of(brief), TextBrief.of(brief))) {
            assertWithMessage("words").that(form.split("word", -1).length - 1).isEqualTo(6_554);
        }
    }

    @Test
    public void oneNoteNamesTheLanguagesOfQuotationsAndEachQuotationHasItsOwn() {
        Document page = Jsoup.parse(HtmlBrief.of(Cases.ordinary()));

        assertThat(page.select(".pe-letter-said").eachText())
                .contains("Quotations are partly in Dutch, as written by the merchant.");
        assertThat(page.select("blockquote")).isNotEmpty();
        page.select("blockquote").forEach(quote -> assertWithMessage(quote.text())
                .that(quote.hasAttr("lang"))
                .isTrue());
        assertThat(page.select("blockquote[lang=nl]").eachText())
                .contains("Na de import van 12. oktober toont het merkfilter een lege lijst.");
        assertThat(TextBrief.of(quoting("It is so."))).doesNotContain("Quotations");
    }

    private static Brief quoting(String text) {
        Brief.LabelledQuote quote = new Brief.LabelledQuote(false, "", new Brief.Quote("en", text));
        return new Brief(
                "Name",
                new Brief.Party("To", List.of("Adobe account team")),
                new Brief.Party("From", List.of("Webshop")),
                List.of(),
                "Title",
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(Brief.Section.of("Partner", List.of(), List.of(quote), List.of(), List.of())),
                "Origin");
    }

    /** Collects whatever the renderer never writes. */
    private static final class Seen extends AbstractVisitor {

        private final List<String> foreign = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private int headings;

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Heading heading) {
            headings++;
            visitChildren(heading);
        }

        @Override
        public void visit(HtmlBlock node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(HtmlInline node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(Image node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(Code node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(Emphasis node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(OrderedList node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(ThematicBreak node) {
            foreign.add(node.toString());
        }

        @Override
        public void visit(CustomBlock node) {
            foreign.add(node.toString());
        }
    }
}
