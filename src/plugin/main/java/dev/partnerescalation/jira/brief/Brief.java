package dev.partnerescalation.jira.brief;

import java.util.List;

/**
 * The letter to the Adobe account team, before it has a form. All texts are plain: whoever renders them makes them harmless. What nobody
 * stated is not there; an empty text stands for nothing where a list would say too much, so that a template can print the whole.
 *
 * @param name what a file or a tab is called
 * @param recipient to whom it goes
 * @param sender who reported the escalation
 * @param references its date, and what an answer refers to
 * @param title one line
 * @param summary the summary in English: one quotation, or none
 * @param notes sentences of the app about the whole: one, which names the languages of quotations, or none
 * @param asking whether there are {@code asks}
 * @param asks what is asked of Adobe, and why it matters
 * @param sections none of them empty
 * @param origin where the letter comes from, in one line
 */
public record Brief(
        String name,
        Party recipient,
        Party sender,
        List<Fact> references,
        String title,
        List<Quote> summary,
        List<String> notes,
        boolean asking,
        List<Ask> asks,
        List<Section> sections,
        String origin) {

    /** Copies the collections. */
    public Brief {
        references = List.copyOf(references);
        summary = List.copyOf(summary);
        notes = List.copyOf(notes);
        asks = List.copyOf(asks);
        sections = List.copyOf(sections);
    }

    /** Somebody at one end of the letter: name, role or organization, address. */
    public record Party(String label, List<String> lines) {

        /** Copies the collection. */
        public Party {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One fact.
     *
     * @param linked whether {@code url} can be followed
     * @param url where the value can be read, http or https; "" for nowhere
     */
    public record Fact(String label, String value, boolean linked, String url) {

        /** A fact that is no link. */
        static Fact of(String label, String value) {
            return new Fact(label, value, false, "");
        }
    }

    /**
     * What somebody wrote, as it was written; it may have several lines.
     *
     * @param language tag of its language; "" for one that is not known
     */
    public record Quote(String language, String text) {}

    /**
     * A quotation among others.
     *
     * @param labelled whether {@code label} says what it is about, where the heading does not
     */
    public record LabelledQuote(boolean labelled, String label, Quote quote) {}

    /** What is asked, or what depends on it. */
    public record Ask(String heading, List<Quote> quotes) {

        /** Copies the collection. */
        public Ask {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A heading and what stands beside it, in this order.
     *
     * @param hasFacts whether there are {@code facts}
     * @param hasExamples whether there are {@code examples}
     */
    public record Section(
            String heading,
            boolean hasFacts,
            List<Fact> facts,
            List<LabelledQuote> quotes,
            boolean hasExamples,
            List<Example> examples,
            List<String> sentences) {

        /** Copies the collections. */
        public Section {
            facts = List.copyOf(facts);
            quotes = List.copyOf(quotes);
            examples = List.copyOf(examples);
            sentences = List.copyOf(sentences);
        }

        /** A section with these parts, of which any may be empty. */
        static Section of(
                String heading,
                List<Fact> facts,
                List<LabelledQuote> quotes,
                List<Example> examples,
                List<String> sentences) {
            return new Section(heading, !facts.isEmpty(), facts, quotes, !examples.isEmpty(), examples, sentences);
        }

        /** Whether there is anything beside the heading. */
        boolean isStated() {
            return !(facts.isEmpty() && quotes.isEmpty() && examples.isEmpty() && sentences.isEmpty());
        }
    }

    /**
     * One example.
     *
     * @param reference the key of an issue, or what kind of example it is
     * @param linked whether {@code url} can be followed
     * @param url where it can be read, http or https; "" for nowhere
     * @param date ISO; "" where none is known
     * @param quotes how its description begins, since Adobe cannot follow links into this Jira: one, or none
     */
    public record Example(String reference, String title, boolean linked, String url, String date, List<Quote> quotes) {

        /** Copies the collection. */
        public Example {
            quotes = List.copyOf(quotes);
        }
    }
}
