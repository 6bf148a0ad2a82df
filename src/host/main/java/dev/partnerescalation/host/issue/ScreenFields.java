package dev.partnerescalation.host.issue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.config.FieldType;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.ScreenStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields the acting user can set: those on the screen of the issue's project and type that the user has the permission for. */
public final class ScreenFields {

    private static final long CREATE = 0;
    private static final long EDIT = 1;
    /** Jira sets these itself; no screen offers them. The security level is set at an address of local Jira's. */
    private static final Set<SystemField> NEVER = Set.of(
            SystemField.SECURITY,
            SystemField.STATUS,
            SystemField.CREATED,
            SystemField.UPDATED,
            SystemField.RESOLVED,
            SystemField.CREATOR);

    private final ScreenStore screens;
    private final IssueFields fields;
    private final IssueAccess access;
    private final IssueObjects objects;

    ScreenFields(ScreenStore screens, IssueFields fields, IssueAccess access, IssueObjects objects) {
        this.screens = screens;
        this.fields = fields;
        this.access = access;
        this.objects = objects;
    }

    /** The fields for creating an issue. */
    public List<String> forCreate(IssueContext place) {
        if (!access.may("CREATE_ISSUES", place.projectId())) {
            return List.of();
        }
        return screens.screenFor(place.projectId(), place.typeId(), CREATE)
                .map(screen -> settable(screen, place, null))
                .orElse(List.of());
    }

    /** The fields for editing an issue, and always a comment, as in Jira's edit dialog; none without the permission, and none where the workflow forbids it. */
    public List<String> forEdit(IssueRow issue) {
        IssueContext place = new IssueContext(issue.projectId(), issue.typeId());
        if (!access.may("EDIT_ISSUES", issue) || !objects.isEditable(issue.entryId())) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(screens.screenFor(place.projectId(), place.typeId(), EDIT)
                .map(screen -> settable(screen, place, issue))
                .orElse(List.of()));
        ids.remove(SystemField.ISSUE_TYPE.id());
        if (!ids.contains(SystemField.COMMENT.id()) && hasRight(SystemField.COMMENT, place, issue)) {
            ids.add(SystemField.COMMENT.id());
        }
        return ids;
    }

    /** The fields of a transition's screen; a transition without a screen has none. */
    public List<String> forTransition(ActionDescriptor action, IssueRow issue) {
        IssueContext place = new IssueContext(issue.projectId(), issue.typeId());
        return screenOf(action)
                .map(screen -> settable(screen, place, issue).stream()
                        .filter(id -> !id.equals(SystemField.ISSUE_TYPE.id()))
                        .toList())
                .orElse(List.of());
    }

    /** The screen that a transition names; the id that stands there may be none. */
    public static Optional<Long> screenOf(ActionDescriptor action) {
        Object id = action.getMetaAttributes().get("jira.fieldscreen.id");
        return id instanceof String text && text.strip().matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(text.strip()))
                : Optional.empty();
    }

    private List<String> settable(long screenId, IssueContext place, IssueRow issue) {
        Set<String> custom = fields.customFields(place).stream()
                .filter(field -> !field.custom().typeKey().equals(FieldType.READ_ONLY.key()))
                .map(IssueField::id)
                .collect(Collectors.toSet());
        return screens.fieldIdsOf(screenId).stream()
                .distinct()
                .filter(id -> custom.contains(id) || isSettable(id, place, issue))
                .toList();
    }

    private boolean isSettable(String fieldId, IssueContext place, IssueRow issue) {
        return SystemField.of(fieldId)
                .filter(system -> !NEVER.contains(system) && system.orderable() && hasRight(system, place, issue))
                .isPresent();
    }

    private boolean hasRight(SystemField field, IssueContext place, IssueRow issue) {
        return switch (field) {
            case ASSIGNEE -> may("ASSIGN_ISSUES", place, issue);
            case REPORTER -> may("MODIFY_REPORTER", place, issue);
            case DUE_DATE -> may("SCHEDULE_ISSUES", place, issue);
            case RESOLUTION -> issue != null && may("RESOLVE_ISSUES", place, issue);
            case ISSUE_LINKS -> may("LINK_ISSUES", place, issue);
            case COMMENT -> may("ADD_COMMENTS", place, issue);
            default -> true;
        };
    }

    private boolean may(String permission, IssueContext place, IssueRow issue) {
        return issue == null ? access.may(permission, place.projectId()) : access.may(permission, issue);
    }
}
