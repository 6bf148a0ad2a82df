package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.store.ProjectRow;

/** A project by name. */
record ProjectView(String key, String name, String description) {

    static ProjectView of(ProjectRow row) {
        return new ProjectView(row.key(), row.name(), row.description() == null ? "" : row.description());
    }
}
