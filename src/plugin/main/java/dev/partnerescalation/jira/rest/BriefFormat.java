package dev.partnerescalation.jira.rest;

import dev.partnerescalation.jira.brief.Brief;
import dev.partnerescalation.jira.brief.BriefMessages;
import dev.partnerescalation.jira.brief.HtmlBrief;
import dev.partnerescalation.jira.brief.MarkdownBrief;
import dev.partnerescalation.jira.brief.TextBrief;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The forms in which the brief can be taken away. The first is the default. */
enum BriefFormat {
    MARKDOWN("markdown", "text/markdown", "md", MarkdownBrief::of),
    HTML("html", MediaType.TEXT_HTML, "html", HtmlBrief::of),
    TEXT("text", MediaType.TEXT_PLAIN, "txt", TextBrief::of);

    private final String key;
    private final String mediaType;
    private final String extension;
    private final BiFunction<Brief, BriefMessages, String> renderer;

    BriefFormat(String key, String mediaType, String extension, BiFunction<Brief, BriefMessages, String> renderer) {
        this.key = key;
        this.mediaType = mediaType;
        this.extension = extension;
        this.renderer = renderer;
    }

    static Optional<BriefFormat> named(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /** The first form that a client takes. */
    static Optional<BriefFormat> accepted(List<MediaType> types) {
        return types.stream()
                .flatMap(type -> Arrays.stream(values())
                        .filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType)))
                        .limit(1))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    String render(Brief brief, BriefMessages messages) {
        return renderer.apply(brief, messages);
    }
}
