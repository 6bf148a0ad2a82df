package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.resolution.Resolution;
import dev.partnerescalation.host.store.ResolutionRow;

/** Plays {@link Resolution}. */
final class PlayedResolution extends PlayedConstant {

    private final ResolutionRow row;

    PlayedResolution(ResolutionRow row, Reader reader) {
        super(new Constant(Kind.RESOLUTION, row.id(), row.name(), row.description(), "", row.sequence()), reader);
        this.row = row;
    }

    ResolutionRow row() {
        return row;
    }
}
