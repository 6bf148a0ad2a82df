package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.text.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way from the panel to the brief.
 *
 * <p>Keys: {@code shown}; {@code heading}; {@code links} ({@code text}, {@code url}); {@code copy}, which a script brings to life: {@code
 * text}, {@code url}, {@code done}, {@code failed}.
 */
final class BriefView {

    private static final String PANEL = "partnerescalation.panel.brief";

    private BriefView() {}

    /**
     * Where this reader gets the brief.
     *
     * @param base path or address of Jira; empty when Jira does not say it, and then nothing is shown
     */
    static Map<String, Object> of(Issue issue, Optional<String> base, Messages messages) {
        if (base.isEmpty()) {
            return none();
        }
        String brief = base.get() + "/rest/partner-escalation/1.0/issue/"
                + URLEncoder.encode(issue.getKey(), StandardCharsets.UTF_8) + "/brief?format=";
        return Map.of(
                "shown",
                true,
                "heading",
                messages.text(PANEL),
                "links",
                List.of(
                        new PanelLink(messages.text(PANEL + ".open"), brief + "html").view(),
                        new PanelLink(messages.text(PANEL + ".download.html"), brief + "html&download=true").view(),
                        new PanelLink(messages.text(PANEL + ".download.markdown"), brief + "markdown&download=true")
                                .view(),
                        new PanelLink(messages.text(PANEL + ".download.text"), brief + "text&download=true").view()),
                "copy",
                Map.of(
                        "text", messages.text(PANEL + ".copy"),
                        "url", brief + "markdown",
                        "done", messages.text(PANEL + ".copied"),
                        "failed", messages.text(PANEL + ".copy-failed")));
    }

    /** No brief: where the reader is nobody, or something failed. */
    static Map<String, Object> none() {
        return Map.of(
                "shown",
                false,
                "heading",
                "",
                "links",
                List.of(),
                "copy",
                Map.of("text", "", "url", "", "done", "", "failed", ""));
    }
}
