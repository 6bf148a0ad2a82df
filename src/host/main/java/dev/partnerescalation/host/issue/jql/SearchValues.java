package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.config.StatusCategoryKind;
import dev.partnerescalation.host.config.TranslatableKind;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.IssueTypeRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.store.ResolutionRow;
import dev.partnerescalation.host.store.StatusRow;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What the values of one search mean: ids and names, stored or in the reader's language, to what the tables hold. What the reader may
 * not see does not exist. Each list is read once for the whole search.
 */
final class SearchValues {

    private final IssueAccess access;
    private final ProjectStore projectStore;
    private final ConstantStore constants;
    private final Users users;
    private final ConfigBeans beans;
    private List<ProjectRow> projects;
    private List<IssueTypeRow> types;
    private List<StatusRow> statuses;
    private List<ResolutionRow> resolutions;

    SearchValues(IssueAccess access, ProjectStore projects, ConstantStore constants, Users users, ConfigBeans beans) {
        this.access = access;
        this.projectStore = projects;
        this.constants = constants;
        this.users = users;
        this.beans = beans;
    }

    /** Empty when there is no such project that the reader may browse. */
    Optional<List<Long>> project(String value) {
        if (projects == null) {
            projects = projectStore.all().stream()
                    .filter(project -> access.may("BROWSE_PROJECTS", project.id()))
                    .toList();
        }
        return projects.stream()
                .filter(project -> project.key().equalsIgnoreCase(value)
                        || project.name().equalsIgnoreCase(value)
                        || Long.toString(project.id()).equals(value))
                .map(project -> List.of(project.id()))
                .findFirst();
    }

    Optional<List<Long>> type(String value) {
        types = types == null ? constants.issueTypes() : types;
        return named(value, types, TranslatableKind.ISSUE_TYPE, IssueTypeRow::id, IssueTypeRow::name);
    }

    Optional<List<Long>> status(String value) {
        return named(value, statuses(), TranslatableKind.STATUS, StatusRow::id, StatusRow::name);
    }

    Optional<List<Long>> resolution(String value) {
        resolutions = resolutions == null ? constants.resolutions() : resolutions;
        return named(value, resolutions, TranslatableKind.RESOLUTION, ResolutionRow::id, ResolutionRow::name);
    }

    /** The statuses of a category, which is named by its key, its name or its id. */
    Optional<List<Long>> statusesIn(String category) {
        return Arrays.stream(StatusCategoryKind.values())
                .filter(one -> one.key().equalsIgnoreCase(category)
                        || one.label().equalsIgnoreCase(category)
                        || Long.toString(one.id()).equals(category))
                .map(one -> statuses().stream()
                        .filter(status -> status.categoryId() == one.id())
                        .map(StatusRow::id)
                        .toList())
                .findFirst();
    }

    Optional<List<String>> person(String value) {
        return users.byName(value).map(User::key).map(List::of);
    }

    /** The issue with a key or an id. One that the reader may not browse is refused as one that does not exist. */
    List<Long> issue(String value, String field) {
        try {
            return List.of(access.visible(value).id());
        } catch (Fault gone) {
            throw Fault.invalid(
                    "An issue with key '" + JqlText.brief(value) + "' does not exist for field '" + field + "'.");
        }
    }

    private List<StatusRow> statuses() {
        statuses = statuses == null ? constants.statuses() : statuses;
        return statuses;
    }

    private <T> Optional<List<Long>> named(
            String value, List<T> rows, String kind, ToLongFunction<T> id, Function<T, String> name) {
        return rows.stream()
                .filter(row -> Long.toString(id.applyAsLong(row)).equals(value)
                        || name.apply(row).equalsIgnoreCase(value)
                        || beans.name(kind, id.applyAsLong(row), name.apply(row))
                                .equalsIgnoreCase(value))
                .map(row -> List.of(id.applyAsLong(row)))
                .findFirst();
    }
}
