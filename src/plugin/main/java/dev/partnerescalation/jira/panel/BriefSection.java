package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.text.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The way from the panel to the brief. */
final class BriefSection {

    private static final String PANEL = "partnerescalation.panel.brief";

    private BriefSection() {}

    /**
     * Where the reader gets the brief.
     *
     * @param base path or address of Jira; empty when Jira does not say it, and then nothing is shown
     */
    static PanelView.Brief of(Issue issue, Optional<String> base, Messages messages) {
        if (base.isEmpty()) {
            return PanelView.Brief.NONE;
        }
        String brief = base.get() + BaseAddress.REST + "/issue/"
                + URLEncoder.encode(issue.getKey(), StandardCharsets.UTF_8) + "/brief?format=";
        return new PanelView.Brief(
                true,
                messages.text(PANEL),
                List.of(
                        new PanelView.Link(messages.text(PANEL + ".open"), brief + "html"),
                        new PanelView.Link(messages.text(PANEL + ".download.html"), brief + "html&download=true"),
                        new PanelView.Link(
                                messages.text(PANEL + ".download.markdown"), brief + "markdown&download=true"),
                        new PanelView.Link(messages.text(PANEL + ".download.text"), brief + "text&download=true")),
                new PanelView.CopyButton(
                        messages.text(PANEL + ".copy"),
                        brief + "markdown",
                        messages.text(PANEL + ".copied"),
                        messages.text(PANEL + ".copy-failed")));
    }
}
