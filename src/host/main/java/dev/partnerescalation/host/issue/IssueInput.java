package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a client wants to change in an issue: {@code fields} with whole values and {@code update} with operations. Every field is
 * looked at and every complaint is told at once; with one complaint nothing is changed.
 */
final class IssueInput {

    private static final String UNSETTABLE =
            "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";

    private final IssueFields fields;
    private final IssueAccess access;
    private final Users users;
    private final Comments comments;
    private final LinkInput links;

    IssueInput(IssueFields fields, IssueAccess access, Users users, Comments comments, LinkInput links) {
        this.fields = fields;
        this.access = access;
        this.users = users;
        this.comments = comments;
        this.links = links;
    }

    /**
     * Puts the wanted values into the draft.
     *
     * @param settable the fields that the person can set here
     * @param known fields that the caller has dealt with
     * @return comments to write
     * @throws Fault 400 with a complaint at each field
     */
    List<CommentText> apply(Map<?, ?> body, IssueDraft draft, List<String> settable, Set<String> known) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<CommentText> wanted = new ArrayList<>();
        part(body, "fields").forEach((id, value) -> {
            if (!known.contains(id)) {
                collect(errors, id, () -> set(draft, id, value, settable));
            }
        });
        part(body, "update").forEach((id, value) -> {
            for (Map.Entry<String, Object> operation : operations(errors, id, value)) {
                if (id.equals(SystemField.COMMENT.id())) {
                    comment(operation, draft).ifPresent(wanted::add);
                } else {
                    collect(errors, id, () -> operate(draft, id, operation, settable));
                }
            }
        });
        if (draft.get(SystemField.SUMMARY) == null) {
            collect(errors, SystemField.SUMMARY.id(), () -> checkSummary(null));
        }
        if (!errors.isEmpty()) {
            throw Fault.fields(errors);
        }
        return wanted;
    }

    /** A member of the body that is an object; missing is the same as empty. */
    static Map<String, Object> part(Map<?, ?> body, String name) {
        Object part = body.get(name);
        if (part != null && !(part instanceof Map<?, ?>)) {
            throw Fault.invalid("'" + name + "' must be an object");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        if (part != null) {
            ((Map<?, ?>) part).forEach((key, value) -> members.put(String.valueOf(key), value));
        }
        return members;
    }

    private static void collect(Map<String, String> errors, String fieldId, Runnable change) {
        try {
            change.run();
        } catch (ValueFault fault) {
            errors.putIfAbsent(fieldId, fault.getMessage());
        }
    }

    private void set(IssueDraft draft, String fieldId, Object json, List<String> settable) {
        IssueField field = settable(fieldId, settable);
        put(draft, field, field.type().parse(json, draft.place()));
    }

    private IssueField settable(String fieldId, List<String> settable) {
        return fields.find(fieldId)
                .filter(field -> settable.contains(fieldId))
                .orElseThrow(() -> new ValueFault(String.format(UNSETTABLE, fieldId)));
    }

    private void put(IssueDraft draft, IssueField field, Object value) {
        if (field.system() == SystemField.SUMMARY) {
            checkSummary((String) value);
        } else if (field.system() == SystemField.ASSIGNEE && value != null) {
            checkAssignable((String) value, draft);
        } else if (field.system() == SystemField.REPORTER && value == null) {
            throw new ValueFault("Reporter is required.");
        } else if (field.system() == SystemField.RESOLUTION && value == null) {
            throw new ValueFault("Resolution is required.");
        }
        draft.set(field.id(), value);
    }

    private static void checkSummary(String summary) {
        if (summary == null || summary.isBlank()) {
            throw new ValueFault("You must specify a summary of the issue.");
        }
        if (summary.contains("\n") || summary.contains("\r")) {
            throw new ValueFault("The summary is invalid because it contains newline characters.");
        }
    }

    private void checkAssignable(String userKey, IssueDraft draft) {
        User person = users.byKey(userKey).orElseThrow(() -> new ValueFault("User does not exist."));
        if (!isAssignable(person, draft)) {
            throw new ValueFault("User '" + person.name() + "' cannot be assigned issues.");
        }
    }

    private boolean isAssignable(User person, IssueDraft draft) {
        return draft.isStored()
                ? access.may(person, "ASSIGNABLE_USER", draft.row())
                : access.may(person, "ASSIGNABLE_USER", draft.row().projectId());
    }

    private static List<Map.Entry<String, Object>> operations(
            Map<String, String> errors, String fieldId, Object value) {
        List<Map.Entry<String, Object>> operations = new ArrayList<>();
        collect(errors, fieldId, () -> {
            if (!(value instanceof List<?> list)) {
                throw new ValueFault("data was not an array");
            }
            for (Object one : list) {
                if (!(one instanceof Map<?, ?> operation) || operation.size() != 1) {
                    throw new ValueFault("each operation must be an object with exactly one member");
                }
                operation.forEach((name, argument) -> operations.add(entry(String.valueOf(name), argument)));
            }
        });
        return operations;
    }

    private static Map.Entry<String, Object> entry(String name, Object argument) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put(name, argument); // Map.entry refuses null, and {"set": null} empties a field
        return one.entrySet().iterator().next();
    }

    /** An empty comment beside other changes is none, as an empty field of a dialog is. */
    private Optional<CommentText> comment(Map.Entry<String, Object> operation, IssueDraft draft) {
        if (!operation.getKey().equals("add")) {
            throw Fault.field("comment", "Field 'comment' does not support operation '" + operation.getKey() + "'");
        }
        if (operation.getValue() instanceof Map<?, ?> text
                && text.get("body") instanceof String body
                && body.isBlank()) {
            return Optional.empty();
        }
        boolean allowed = draft.isStored()
                ? access.may("ADD_COMMENTS", draft.row())
                : access.may("ADD_COMMENTS", draft.row().projectId());
        if (!allowed) {
            throw Fault.field(
                    "comment",
                    access.user().displayName() + ", you do not have the permission to comment on this issue.");
        }
        return Optional.of(
                comments.read(operation.getValue(), access.user(), draft.row().projectId()));
    }

    private void operate(IssueDraft draft, String fieldId, Map.Entry<String, Object> operation, List<String> settable) {
        if (fieldId.equals(SystemField.ISSUE_LINKS.id())) {
            if (!settable.contains(fieldId)) {
                throw new ValueFault(String.format(UNSETTABLE, fieldId));
            }
            draft.addLink(links.read(operation));
            return;
        }
        IssueField field = settable(fieldId, settable);
        switch (operation.getKey()) {
            case "set" -> put(draft, field, field.type().parse(operation.getValue(), draft.place()));
            case "add" -> change(draft, field, operation.getValue(), true);
            case "remove" -> change(draft, field, operation.getValue(), false);
            default ->
                throw new ValueFault("Field '" + fieldId + "' does not support operation '" + operation.getKey() + "'");
        }
    }

    private static void change(IssueDraft draft, IssueField field, Object json, boolean add) {
        if (!field.type().isList()) {
            throw new ValueFault(
                    "Field '" + field.id() + "' does not support operation '" + (add ? "add" : "remove") + "'");
        }
        Object member = field.type().parseMember(json, draft.place());
        List<Object> members = new ArrayList<>();
        if (draft.get(field.id()) instanceof List<?> before) {
            members.addAll(before);
        }
        members.remove(member);
        if (add) {
            members.add(member);
        }
        if (field.type() instanceof LabelsType) {
            draft.set(
                    field.id(),
                    LabelsType.sorted(members.stream().map(String.class::cast).toList()));
        } else {
            draft.set(field.id(), members.isEmpty() ? null : List.copyOf(members));
        }
    }
}
