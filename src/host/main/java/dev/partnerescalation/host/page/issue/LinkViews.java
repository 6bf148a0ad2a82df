package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.issue.Links;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkRow;
import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.RemoteLinkRow;
import dev.partnerescalation.host.store.RemoteLinkStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The links of an issue by their description. A link to an issue that the reader may not browse is not there, as in REST. */
final class LinkViews {

    private final IssueReading reading;
    private final Links links;
    private final RemoteLinkStore webLinks;
    private final DisplayNames names;

    LinkViews(IssueReading reading, Links links, RemoteLinkStore webLinks, DisplayNames names) {
        this.reading = reading;
        this.links = links;
        this.webLinks = webLinks;
        this.names = names;
    }

    /** The links between issues, by description in the order of the alphabet. */
    List<LinkGroup> groups(IssueRow issue) {
        Map<String, List<LinkView>> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (LinkRow link : links.store().outward(issue.id())) {
            add(groups, type(link).outward(), link, link.destinationId());
        }
        for (LinkRow link : links.store().inward(issue.id())) {
            add(groups, type(link).inward(), link, link.sourceId());
        }
        return groups.entrySet().stream()
                .map(group -> new LinkGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private void add(Map<String, List<LinkView>> groups, String description, LinkRow link, long otherId) {
        reading.browsable(otherId).ifPresent(other -> groups.computeIfAbsent(description, unused -> new ArrayList<>())
                .add(view(link, other)));
    }

    private LinkTypeRow type(LinkRow link) {
        return links.types().find(link.typeId()).orElseThrow();
    }

    private LinkView view(LinkRow link, IssueRow other) {
        return new LinkView(
                Long.toString(link.id()),
                other.key(),
                other.summary(),
                names.priority(other.priorityId()),
                names.status(other.statusId()),
                other.resolutionId() != null);
    }

    /** The web links in the order in which they were made. */
    List<WebLinkView> webLinks(IssueRow issue) {
        return webLinks.of(issue.id()).stream().map(LinkViews::view).toList();
    }

    static WebLinkView view(RemoteLinkRow link) {
        return new WebLinkView(
                Long.toString(link.id()),
                link.title(),
                link.url(),
                link.summary() == null ? "" : link.summary(),
                FieldDisplay.isWebAddress(link.url()),
                Boolean.TRUE.equals(link.resolved()));
    }
}
