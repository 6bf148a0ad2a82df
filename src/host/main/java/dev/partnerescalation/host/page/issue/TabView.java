package dev.partnerescalation.host.page.issue;

import java.util.List;

/** A tab of the view screen with those of its fields that have values. */
record TabView(String id, String name, List<FieldView> fields) {

    public TabView {
        fields = List.copyOf(fields);
    }
}
