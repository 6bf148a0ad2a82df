package dev.partnerescalation.host.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields that every issue has. Ids, types and names are those that REST answers of real Jiras show.
 * (jira-evidence.md, "Server, fields, metadata")
 */
public enum SystemField {
    ISSUE_TYPE("issuetype", "Issue Type", "issuetype", null, true, "issuetype", "type"),
    SUMMARY("summary", "Summary", "string", null, true, "summary"),
    DESCRIPTION("description", "Description", "string", null, true, "description"),
    ENVIRONMENT("environment", "Environment", "string", null, true, "environment"),
    PRIORITY("priority", "Priority", "priority", null, true, "priority"),
    RESOLUTION("resolution", "Resolution", "resolution", null, true, "resolution"),
    ASSIGNEE("assignee", "Assignee", "user", null, true, "assignee"),
    REPORTER("reporter", "Reporter", "user", null, true, "reporter"),
    DUE_DATE("duedate", "Due Date", "date", null, true, "due", "duedate"),
    SECURITY("security", "Security Level", "securitylevel", null, true, "level"),
    LABELS("labels", "Labels", "array", "string", true, "labels"),
    ISSUE_LINKS("issuelinks", "Linked Issues", "array", "issuelinks", true),
    COMMENT("comment", "Comment", "comments-page", null, true, "comment"),
    PROJECT("project", "Project", "project", null, false, "project"),
    STATUS("status", "Status", "status", null, false, "status"),
    CREATOR("creator", "Creator", "user", null, false, "creator"),
    CREATED("created", "Created", "datetime", null, false, "created", "createdDate"),
    UPDATED("updated", "Updated", "datetime", null, false, "updated", "updatedDate"),
    RESOLVED("resolutiondate", "Resolved", "datetime", null, false, "resolutiondate", "resolved"),
    KEY("issuekey", "Key", null, null, false, "id", "issue", "issuekey", "key");

    private final String id;
    private final String label;
    private final String schemaType;
    private final String schemaItems;
    private final boolean orderable;
    private final List<String> clauseNames;

    SystemField(
            String id, String label, String schemaType, String schemaItems, boolean orderable, String... clauseNames) {
        this.id = id;
        this.label = label;
        this.schemaType = schemaType;
        this.schemaItems = schemaItems;
        this.orderable = orderable;
        this.clauseNames = List.of(clauseNames);
    }

    /** The field with this id. */
    public static Optional<SystemField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** What REST calls the type of a value; the key has none. */
    public Optional<String> schemaType() {
        return Optional.ofNullable(schemaType);
    }

    /** What REST calls the items of a value that is an array. */
    public Optional<String> schemaItems() {
        return Optional.ofNullable(schemaItems);
    }

    /** Whether the field can stand on a screen. */
    public boolean orderable() {
        return orderable;
    }

    /** The names of the field in searches. */
    public List<String> clauseNames() {
        return clauseNames;
    }
}
