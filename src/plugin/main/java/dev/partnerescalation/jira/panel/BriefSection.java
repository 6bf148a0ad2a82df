package dev.partnerescalation.jira.panel;

import dev.partnerescalation.jira.issue.BaseAddress;
import java.util.List;
import java.util.Optional;

/** The way from the panel to the brief: one button that leads to it, and a menu with what else can be done. */
final class BriefSection {

    private static final String BRIEF = "partnerescalation.brief.";
    private static final String PANEL = "partnerescalation.panel.brief.";

    private final BaseAddress address;

    BriefSection(BaseAddress address) {
        this.address = address;
    }

    /** Where the reader gets the brief; nothing for who is not signed in, or when Jira does not say where it is. */
    PanelView.Brief of(PanelRequest request) {
        Optional<PanelLinks> links =
                request.reader() == null ? Optional.empty() : PanelLinks.of(request.issue(), address, false);
        return links.map(to -> view(to, request)).orElse(PanelView.Brief.NONE);
    }

    private static PanelView.Brief view(PanelLinks links, PanelRequest request) {
        return new PanelView.Brief(
                true,
                say("button", request),
                links.brief("html"),
                links.brief("markdown"),
                request.messages().text(PANEL + "copied"),
                say("email.done", request),
                request.messages().text(PANEL + "copy-failed"),
                List.of(
                        new PanelView.Action(say("preview", request), links.brief("html"), ""),
                        new PanelView.Action(say("copy", request), links.brief("html"), "pe-brief-copy"),
                        new PanelView.Action(say("print", request), links.brief("html"), "pe-brief-print")),
                say("download.as", request),
                List.of(
                        new PanelView.Link("HTML", links.brief("html&download=true")),
                        new PanelView.Link("Markdown", links.brief("markdown&download=true")),
                        new PanelView.Link(say("text", request), links.brief("text&download=true"))));
    }

    private static String say(String key, PanelRequest request) {
        return request.messages().text(BRIEF + key);
    }
}
