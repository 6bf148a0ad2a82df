package dev.partnerescalation.host.page.issue;

import java.util.List;

/** What one person changed at one moment. */
record ChangeView(String id, String author, DateView created, List<Item> items) implements ActivityEntry {

    public ChangeView {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "change";
    }

    /** One changed field with its value before and after; empty for none. */
    record Item(String field, String before, String after) {}
}
