package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.resolution.Resolution;
import dev.partnerescalation.host.store.ResolutionRow;

/** {@link Resolution} over a stored resolution. */
final class LocalResolution extends LocalIssueConstant implements Resolution {

    LocalResolution(ResolutionRow row, ConfigReader reader) {
        super(new Constant(TranslatableKind.RESOLUTION, row.id(), row.name(), row.description()), reader);
    }
}
