package dev.partnerescalation.jira.setup;

import java.util.Optional;

/**
 * One item of the set-up as an administrator sees it: an object of Jira, or something about it.
 *
 * @param part the stable key of the item, such as {@code "field.partner"}
 * @param name what Jira calls it
 * @param state what is intended for it, or what was done
 * @param id its id in Jira, once there is one
 * @param message a sentence in the reader's language, empty when there is nothing to say
 */
public record SetupItem(String part, String name, ItemState state, Optional<String> id, String message) {

    /** The same item in another state. */
    SetupItem in(ItemState newState, Optional<String> newId, String newMessage) {
        return new SetupItem(part, name, newState, newId, newMessage);
    }
}
