package dev.partnerescalation.host.store;

import java.util.List;

/** A tab of a screen with its fields in order. */
public record TabRow(long id, long screenId, String name, int sequence, List<String> fieldIds) {

    public TabRow {
        fieldIds = List.copyOf(fieldIds);
    }
}
