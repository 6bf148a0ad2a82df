package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.LinkTypeStore;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what clients send about links between issues. */
public final class LinkInput {

    /** The id and address of a link that was read say nothing new. */
    private static final Set<String> LINK = Set.of("type", "outwardIssue", "inwardIssue", "id", "self");

    private final LinkTypeStore types;
    private final IssueAccess access;

    LinkInput(LinkTypeStore types, IssueAccess access) {
        this.types = types;
        this.access = access;
    }

    /** A link as an operation on the field Linked Issues: {@code {"add":{"type":{..},"outwardIssue":{"key":..}}}}. */
    IssueDraft.PendingLink read(Map.Entry<String, Object> operation) {
        if (!operation.getKey().equals("add") || !(operation.getValue() instanceof Map<?, ?> link)) {
            throw new ValueFault("Field 'issuelinks' does not support operation '" + operation.getKey() + "'");
        }
        link.keySet().stream().filter(name -> !LINK.contains(name)).findFirst().ifPresent(name -> {
            throw new ValueFault("Unrecognized field \"" + name + "\"");
        });
        try {
            boolean outward = link.get("outwardIssue") != null;
            IssueRow other = issue(link.get(outward ? "outwardIssue" : "inwardIssue"));
            return new IssueDraft.PendingLink(type(link.get("type")).id(), other.id(), outward);
        } catch (Fault fault) {
            throw new ValueFault(fault.messages().get(0));
        }
    }

    /**
     * The link type that a client names by {@code id} or {@code name}.
     *
     * @throws Fault 404 if there is none
     */
    public LinkTypeRow type(Object json) {
        if (json instanceof Map<?, ?> named) {
            if (named.get("id") != null) {
                String id = String.valueOf(named.get("id"));
                return number(id)
                        .flatMap(types::find)
                        .orElseThrow(() -> Fault.notFound("No issue link type with id '" + id + "' found."));
            }
            if (named.get("name") instanceof String name) {
                return types.findByName(name)
                        .orElseThrow(() -> Fault.notFound("No issue link type with name '" + name + "' found."));
            }
        }
        throw Fault.invalid("No issue link type was given: 'type' needs an 'id' or a 'name'.");
    }

    /**
     * The issue that a client names by {@code id} or {@code key}.
     *
     * @throws Fault 404 if it does not exist or the person may not browse it
     */
    public IssueRow issue(Object json) {
        if (json instanceof Map<?, ?> named) {
            Object name = named.get("id") != null ? named.get("id") : named.get("key");
            if (name != null) {
                return access.visibleForLinking(String.valueOf(name));
            }
        }
        throw Fault.invalid("No issue was given: it needs an 'id' or a 'key'.");
    }

    private static Optional<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
