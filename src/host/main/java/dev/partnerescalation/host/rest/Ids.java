package dev.partnerescalation.host.rest;

import java.util.Optional;

/** Ids in addresses: numbers, or nothing that exists. */
final class Ids {

    private Ids() {}

    static Optional<Long> read(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
