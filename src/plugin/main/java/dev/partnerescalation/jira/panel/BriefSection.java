package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.brief.BriefLinks;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.issue.BaseAddress;
import java.util.List;

/** The way from the panel to the brief: one button that leads to its page, and a menu with what else can be done. */
final class BriefSection {

    private static final String BRIEF = "partnerescalation.brief.";
    private static final String PANEL = "partnerescalation.panel.brief.";

    private final BriefReaders readers;
    private final BaseAddress address;

    BriefSection(BriefReaders readers, BaseAddress address) {
        this.readers = readers;
        this.address = address;
    }

    /** Where the reader gets the brief; nothing for who may not read it, or when Jira does not say where it is. */
    PanelView.Brief of(PanelRequest request) {
        return readers.mayRead(request.issue(), request.reader())
                ? PanelLinks.of(request.issue(), address, false)
                        .map(links -> view(links.base(), request))
                        .orElse(PanelView.Brief.NONE)
                : PanelView.Brief.NONE;
    }

    private static PanelView.Brief view(String base, PanelRequest request) {
        Issue issue = request.issue();
        String page = BriefLinks.page(base, issue.getKey());
        return new PanelView.Brief(
                true,
                say("button", request),
                page,
                BriefLinks.document(base, issue.getKey(), "markdown"),
                BriefLinks.document(base, issue.getKey(), "html"),
                request.messages().text(PANEL + "copied"),
                say("email.done", request),
                request.messages().text(PANEL + "copy-failed"),
                List.of(
                        new PanelView.Action(say("preview", request), page, ""),
                        new PanelView.Action(say("copy", request), page, "pe-panel-copy"),
                        new PanelView.Action(say("print", request), page, "pe-panel-print")),
                say("download.as", request),
                List.of(
                        new PanelView.Link("HTML", BriefLinks.download(base, issue.getKey(), "html")),
                        new PanelView.Link("Markdown", BriefLinks.download(base, issue.getKey(), "markdown")),
                        new PanelView.Link(say("text", request), BriefLinks.download(base, issue.getKey(), "text"))));
    }

    private static String say(String key, PanelRequest request) {
        return request.messages().text(BRIEF + key);
    }
}
