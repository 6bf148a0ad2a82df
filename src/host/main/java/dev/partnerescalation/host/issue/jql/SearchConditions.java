package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.time.Clock;

/** From searches to conditions for the database. */
public final class SearchConditions {

    private final IssueAccess access;
    private final ProjectStore projects;
    private final ConstantStore constants;
    private final Users users;
    private final ConfigBeans beans;
    private final Clock clock;

    public SearchConditions(
            IssueAccess access,
            ProjectStore projects,
            ConstantStore constants,
            Users users,
            ConfigBeans beans,
            Clock clock) {
        this.access = access;
        this.projects = projects;
        this.constants = constants;
        this.users = users;
        this.beans = beans;
        this.clock = clock;
    }

    /** The condition for a search of the acting user, at this moment. */
    SearchCondition of(JqlQuery query) {
        User reader = access.user();
        SearchValues values = new SearchValues(access, projects, constants, users, beans);
        SearchDates dates = new SearchDates(clock.instant(), reader.zone());
        ConditionWriter writer = new ConditionWriter(values, new SearchFunctions(reader, dates), dates);
        return query.where().map(writer::write).orElseGet(writer::everything);
    }
}
