package dev.partnerescalation.jira.advice;

import java.util.Optional;

/**
 * Whom to turn to with a trouble, in a sentence or two.
 *
 * @param key a stable key, such as {@code down}
 * @param text for the reader
 * @param page of Adobe with more; empty where the way is this app
 */
public record Way(String key, String text, Optional<Page> page) {

    /** A page of Adobe. */
    public record Page(String text, String address) {}
}
