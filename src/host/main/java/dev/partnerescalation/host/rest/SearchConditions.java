package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.config.TranslatableKind;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From clauses of JQL to conditions for the database; values are bound as arguments, never written into the text. */
public final class SearchConditions {

    private static final String KEY = "lower(concat(p.project_key, '-', i.issue_number))";

    private final IssueAccess access;
    private final ProjectStore projects;
    private final ConstantStore constants;
    private final Users users;
    private final ConfigBeans beans;

    public SearchConditions(
            IssueAccess access, ProjectStore projects, ConstantStore constants, Users users, ConfigBeans beans) {
        this.access = access;
        this.projects = projects;
        this.constants = constants;
        this.users = users;
        this.beans = beans;
    }

    /** A condition and its arguments. */
    record Condition(String text, List<Object> arguments) {}

    Condition of(List<Jql.Clause> clauses) {
        List<Object> arguments = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Jql.Clause clause : clauses) {
            texts.add(text(clause, arguments));
        }
        return new Condition(texts.isEmpty() ? "true" : String.join(" and ", texts), arguments);
    }

    private String text(Jql.Clause clause, List<Object> arguments) {
        return switch (clause.field().toLowerCase(Locale.ROOT)) {
            case "project" -> in("i.project_id", clause, arguments, this::project);
            case "issuetype", "type" -> in("i.issue_type_id", clause, arguments, this::type);
            case "status" -> in("i.status_id", clause, arguments, this::status);
            case "key", "issuekey", "issue", "id" -> in(KEY, clause, arguments, this::key);
            case "assignee" -> in("i.assignee_key", clause, arguments, this::person);
            case "reporter" -> in("i.reporter_key", clause, arguments, this::person);
            case "resolution" -> resolution(clause, arguments);
            default ->
                throw Fault.invalid(
                        "Field '" + clause.field() + "' does not exist or you do not have permission to view it."
                                + " Local Jira searches by project, issuetype, status, key, assignee, reporter and resolution.");
        };
    }

    private static String in(
            String column, Jql.Clause clause, List<Object> arguments, Function<String, Optional<?>> meaning) {
        for (String value : clause.values()) {
            arguments.add(meaning.apply(value)
                    .orElseThrow(() -> Fault.invalid(
                            "The value '" + value + "' does not exist for the field '" + clause.field() + "'.")));
        }
        return column + " in (" + clause.values().stream().map(value -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private Optional<Long> project(String value) {
        return projects.all().stream()
                .filter(project -> access.may("BROWSE_PROJECTS", project.id()))
                .filter(project -> project.key().equalsIgnoreCase(value)
                        || project.name().equalsIgnoreCase(value)
                        || Long.toString(project.id()).equals(value))
                .map(ProjectRow::id)
                .findFirst();
    }

    private Optional<Long> type(String value) {
        return constants.issueTypes().stream()
                .filter(type -> matches(value, TranslatableKind.ISSUE_TYPE, type.id(), type.name()))
                .map(type -> type.id())
                .findFirst();
    }

    private Optional<Long> status(String value) {
        return constants.statuses().stream()
                .filter(status -> matches(value, TranslatableKind.STATUS, status.id(), status.name()))
                .map(status -> status.id())
                .findFirst();
    }

    /** An issue that the reader may not browse does not exist. */
    private Optional<String> key(String value) {
        try {
            return Optional.of(access.visible(value).key().toLowerCase(Locale.ROOT));
        } catch (Fault gone) {
            throw Fault.invalid("An issue with key '" + value + "' does not exist for field 'key'.");
        }
    }

    private Optional<String> person(String value) {
        return users.byName(value).map(User::key);
    }

    private String resolution(Jql.Clause clause, List<Object> arguments) {
        if (clause.values().stream().anyMatch(value -> value.equalsIgnoreCase("unresolved"))) {
            if (clause.values().size() > 1) {
                throw Jql.refusal("\"Unresolved\" stands alone");
            }
            return "i.resolution_id is null";
        }
        return in("i.resolution_id", clause, arguments, value -> constants.resolutions().stream()
                .filter(one -> matches(value, TranslatableKind.RESOLUTION, one.id(), one.name()))
                .map(one -> one.id())
                .findFirst());
    }

    private boolean matches(String value, String kind, long id, String stored) {
        return Long.toString(id).equals(value)
                || stored.equalsIgnoreCase(value)
                || beans.name(kind, id, stored).equalsIgnoreCase(value);
    }
}
