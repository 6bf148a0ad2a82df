package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What an administrator reads for the id of a link type, also when the type has been deleted since it was chosen. */
final class LinkTypeLabels {

    private final Messages messages;
    private final Map<String, String> names;

    /** @param names the names of the types that exist, by id */
    LinkTypeLabels(Messages messages, Map<String, String> names) {
        this.messages = messages;
        this.names = names;
    }

    /** The name, or a text that says that there is no such type any more. */
    String of(String id) {
        return names.containsKey(id)
                ? names.get(id)
                : messages.text("partnerescalation.validator.config.link-types.unknown", id);
    }

    /** One label for each id, in their order. */
    List<String> of(Collection<String> ids) {
        return ids.stream().map(this::of).toList();
    }
}
