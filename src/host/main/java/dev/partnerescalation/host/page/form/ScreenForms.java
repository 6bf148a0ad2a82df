package dev.partnerescalation.host.page.form;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.issue.CommentLevels;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueContext;
import dev.partnerescalation.host.issue.IssueField;
import dev.partnerescalation.host.issue.IssueFields;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.issue.ScreenFields;
import dev.partnerescalation.host.json.JsonTimes;
import dev.partnerescalation.host.rest.FieldMeta;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkTypeStore;
import dev.partnerescalation.host.store.ScreenStore;
import dev.partnerescalation.host.store.TabRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the forms for creating, editing and moving issues. Which fields the acting person gets is decided by {@link ScreenFields}. */
public final class ScreenForms {

    private static final long CREATE = 0;
    private static final long EDIT = 1;

    private final IssueAccess access;
    private final Screens screens;
    private final IssueReading reading;
    private final Labels labels;
    private final InputValues values;
    private final FormLinks links;

    /** Which fields stand where, and who can fill them in. */
    public record Screens(ScreenStore store, ScreenFields settable, IssueFields fields) {}

    /** Names of fields and of comment levels on forms. */
    public record Labels(FieldMeta fields, CommentLevels levels) {}

    public ScreenForms(
            IssueAccess access,
            Screens screens,
            IssueReading reading,
            Labels labels,
            JsonTimes times,
            LinkTypeStore linkTypes) {
        this.access = access;
        this.screens = screens;
        this.reading = reading;
        this.labels = labels;
        this.values = new InputValues(access, times);
        this.links = new FormLinks(linkTypes);
    }

    /**
     * The form for a new issue, without a comment: the issue does not exist yet.
     *
     * @param defaults the values that the issue would get by itself
     */
    ScreenForm create(IssueContext context, Map<String, Object> defaults) {
        Optional<Long> screen = screens.store().screenFor(context.projectId(), context.typeId(), CREATE);
        return form(screen, screens.settable().forCreate(context), context, defaults, Optional.empty());
    }

    /** Whether the acting person gets anything to fill in; the workflow can forbid it. */
    boolean canEdit(IssueRow issue) {
        return !screens.settable().forEdit(issue).isEmpty();
    }

    /** The form for changing an issue. */
    ScreenForm edit(IssueRow issue) {
        Optional<Long> screen = screens.store().screenFor(issue.projectId(), issue.typeId(), EDIT);
        return ofIssue(screen, screens.settable().forEdit(issue), issue);
    }

    /** The form of a transition's screen; Jira always offers a comment there. */
    ScreenForm transition(IssueRow issue, ActionDescriptor action) {
        return ofIssue(ScreenFields.screenOf(action), screens.settable().forTransition(action, issue), issue);
    }

    private ScreenForm ofIssue(Optional<Long> screen, List<String> settable, IssueRow issue) {
        Optional<CommentInput> comment = access.may("ADD_COMMENTS", issue)
                ? Optional.of(new CommentInput(labels.levels(), issue.projectId()))
                : Optional.empty();
        IssueContext context = new IssueContext(issue.projectId(), issue.typeId());
        return form(screen, settable, context, reading.values(issue), comment);
    }

    private ScreenForm form(
            Optional<Long> screen,
            List<String> settable,
            IssueContext context,
            Map<String, Object> stored,
            Optional<CommentInput> comment) {
        Set<String> open = new HashSet<>(settable);
        List<ScreenForm.Tab> tabs = new ArrayList<>();
        for (TabRow tab : screen.map(screens.store()::tabs).orElse(List.of())) {
            List<FormField> formFields = tab.fieldIds().stream()
                    .filter(open::remove) // a field that stands twice is asked for once
                    .flatMap(id -> formField(id, context, stored).stream())
                    .toList();
            if (!formFields.isEmpty()) {
                tabs.add(new ScreenForm.Tab(tab.name(), formFields));
            }
        }
        return new ScreenForm(tabs, values, new FieldLabels(labels.fields()), links, comment);
    }

    private Optional<FormField> formField(String fieldId, IssueContext context, Map<String, Object> stored) {
        if (fieldId.equals(SystemField.ISSUE_LINKS.id())) {
            return Optional.of(new FormField(fieldId, InputKind.LINKS, List.of(), links.choices()));
        }
        return screens.fields().find(fieldId).flatMap(field -> InputKind.of(field)
                .map(kind -> formField(field, kind, context, stored.get(fieldId))));
    }

    private FormField formField(IssueField field, InputKind kind, IssueContext context, Object value) {
        List<FormField.Choice> choices = new ArrayList<>();
        if (offersNone(field, kind, value)) {
            String label = field.system() == SystemField.RESOLUTION ? "Please select..." : "None";
            choices.add(new FormField.Choice(InputValues.NONE, label, true));
        }
        field.type().allowed(context).forEach(one -> choices.add(choice((Map<?, ?>) one, true)));
        disabledChoices(field, kind, value).stream()
                .filter(taken -> choices.stream().noneMatch(one -> one.value().equals(taken.value())))
                .forEach(choices::add);
        return new FormField(field.id(), kind, values.shown(kind, field.type(), value), choices);
    }

    /** Priority and resolution are empty only until one is chosen. */
    private static boolean offersNone(IssueField field, InputKind kind, Object value) {
        return kind == InputKind.RADIO || kind == InputKind.SELECT && (field.isCustom() || value == null);
    }

    /** What the issue has although it cannot be chosen any more, as a disabled option. */
    private static List<FormField.Choice> disabledChoices(IssueField field, InputKind kind, Object value) {
        if (!field.type().isChoice() || value == null) {
            return List.of();
        }
        Object json = field.type().json(value);
        List<?> members = kind.takesMany() ? (List<?>) json : json == null ? List.of() : List.of(json);
        return members.stream().map(one -> choice((Map<?, ?>) one, false)).toList();
    }

    /** Options have a value, constants a name. */
    private static FormField.Choice choice(Map<?, ?> json, boolean open) {
        Object label = json.get("value") == null ? json.get("name") : json.get("value");
        return new FormField.Choice(String.valueOf(json.get("id")), String.valueOf(label), open);
    }
}
