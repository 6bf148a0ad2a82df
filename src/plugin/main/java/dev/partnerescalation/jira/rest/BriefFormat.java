package dev.partnerescalation.jira.rest;

import dev.partnerescalation.jira.brief.Brief;
import dev.partnerescalation.jira.brief.HtmlBrief;
import dev.partnerescalation.jira.brief.MarkdownBrief;
import dev.partnerescalation.jira.brief.TextBrief;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The forms in which the brief can be taken away. The first is the default. */
enum BriefFormat {
    MARKDOWN("markdown", "text/markdown", "md", MarkdownBrief::of),
    HTML("html", MediaType.TEXT_HTML, "html", HtmlBrief::of),
    TEXT("text", MediaType.TEXT_PLAIN, "txt", TextBrief::of);

    private final String key;
    private final String mediaType;
    private final String extension;
    private final Function<Brief, String> renderer;

    BriefFormat(String key, String mediaType, String extension, Function<Brief, String> renderer) {
        this.key = key;
        this.mediaType = mediaType;
        this.extension = extension;
        this.renderer = renderer;
    }

    static Optional<BriefFormat> named(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /**
     * The form that a client likes best; the first one for a client that says nothing. As HTTP has it, the most specific entry of the
     * header decides about a form, so {@code text/html;q=0, text/*} is anything but HTML.
     */
    static Optional<BriefFormat> accepted(WeightedValues types) {
        if (types.values().isEmpty()) {
            return Optional.of(values()[0]);
        }
        return Arrays.stream(values())
                .flatMap(format -> format.wish(types).stream())
                .filter(wish -> wish.weight() > 0)
                .min(Comparator.comparingDouble(Wish::weight)
                        .thenComparingInt(Wish::specificity)
                        .reversed()
                        .thenComparingInt(Wish::place))
                .map(Wish::format);
    }

    /** What the header says about one form. */
    private record Wish(BriefFormat format, double weight, int specificity, int place) {}

    private Optional<Wish> wish(WeightedValues types) {
        return IntStream.range(0, types.values().size())
                .mapToObj(place -> {
                    WeightedValues.Weighted type = types.values().get(place);
                    return new Wish(this, type.weight(), specificity(type.value()), place);
                })
                .filter(wish -> wish.specificity() >= 0)
                .max(Comparator.comparingInt(Wish::specificity).thenComparingDouble(Wish::weight));
    }

    /** How exactly a range of types means this one; -1 if it does not. */
    private int specificity(String range) {
        String kind = mediaType.substring(0, mediaType.indexOf('/') + 1);
        if (range.equalsIgnoreCase(mediaType)) {
            return 2;
        }
        return range.equalsIgnoreCase(kind + "*") ? 1 : range.equals("*/*") ? 0 : -1;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    String render(Brief brief) {
        return renderer.apply(brief);
    }
}
