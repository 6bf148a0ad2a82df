package dev.partnerescalation.jira.setup;

import java.util.Optional;

/**
 * One part of the set-up as an administrator sees it.
 *
 * @param part the stable name of the part, such as {@code "field.partner"}
 * @param name what Jira calls it
 * @param state what is intended for it, or what was done
 * @param id its id in Jira, once there is one
 * @param message a sentence in the reader's language, empty when there is nothing to say
 */
public record SetupItem(String part, String name, ItemState state, Optional<String> id, String message) {

    /** The same part in another state. */
    SetupItem in(ItemState newState, Optional<String> newId, String newMessage) {
        return new SetupItem(part, name, newState, newId, newMessage);
    }
}
