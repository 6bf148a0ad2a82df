package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.ChangeRow;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.HistoryStore;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.IssueStore;
import dev.partnerescalation.host.store.LinkRow;
import dev.partnerescalation.host.store.LinkStore;
import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.LinkTypeStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Links between issues, noted in the history of both ends. It checks no permission. */
public final class Links {

    private final LinkStore links;
    private final LinkTypeStore types;
    private final IssueStore issues;
    private final HistoryStore history;
    private final Clock clock;

    Links(Database database, Clock clock) {
        this.links = new LinkStore(database);
        this.types = new LinkTypeStore(database);
        this.issues = new IssueStore(database);
        this.history = new HistoryStore(database);
        this.clock = clock;
    }

    public LinkStore store() {
        return links;
    }

    public LinkTypeStore types() {
        return types;
    }

    /** Links two issues; a link that is there already stays as it is. */
    public LinkRow create(long typeId, IssueRow source, IssueRow destination, Long sequence, String actorKey) {
        return links.find(typeId, source.id(), destination.id())
                .orElseGet(() -> createNew(typeId, source, destination, sequence, actorKey));
    }

    private LinkRow createNew(long typeId, IssueRow source, IssueRow destination, Long sequence, String actorKey) {
        LinkTypeRow type = type(typeId);
        note(source, null, null, destination.key(), sentence(type.outward(), destination), actorKey);
        note(destination, null, null, source.key(), sentence(type.inward(), source), actorKey);
        return links.create(typeId, source.id(), destination.id(), sequence);
    }

    /** Removes a link. */
    public void remove(LinkRow link, String actorKey) {
        LinkTypeRow type = type(link.typeId());
        IssueRow source = issue(link.sourceId());
        IssueRow destination = issue(link.destinationId());
        note(source, destination.key(), sentence(type.outward(), destination), null, null, actorKey);
        note(destination, source.key(), sentence(type.inward(), source), null, null, actorKey);
        links.remove(link.id());
    }

    private void note(IssueRow issue, String oldKey, String oldText, String newKey, String newText, String actorKey) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ChangeRow.Item item = new ChangeRow.Item("jira", "Link", oldKey, oldText, newKey, newText);
        history.add(issue.id(), actorKey, now, List.of(item));
    }

    private static String sentence(String description, IssueRow other) {
        return "This issue " + description + " " + other.key();
    }

    private LinkTypeRow type(long id) {
        return types.find(id).orElseThrow(() -> new IllegalArgumentException("There is no link type " + id));
    }

    private IssueRow issue(long id) {
        return issues.byId(id).orElseThrow(() -> new IllegalStateException("There is no issue " + id));
    }
}
