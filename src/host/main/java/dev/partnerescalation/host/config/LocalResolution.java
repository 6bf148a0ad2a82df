package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.resolution.Resolution;
import dev.partnerescalation.host.store.ResolutionRow;

/** Plays {@link Resolution}. */
final class LocalResolution extends LocalIssueConstant {

    private final ResolutionRow row;

    LocalResolution(ResolutionRow row, ConfigReader reader) {
        super(
                new Constant(TranslatableKind.RESOLUTION, row.id(), row.name(), row.description(), "", row.sequence()),
                reader);
        this.row = row;
    }

    ResolutionRow row() {
        return row;
    }
}
