package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;
import java.util.Optional;

/** The four status categories. They are fixed in Jira, so they are in code and not in a table. */
public enum StatusCategoryKind {
    UNDEFINED(1, StatusCategory.UNDEFINED, "No Category", "medium-gray"),
    TO_DO(2, StatusCategory.TO_DO, "To Do", "default"),
    IN_PROGRESS(4, StatusCategory.IN_PROGRESS, "In Progress", "inprogress"),
    DONE(3, StatusCategory.COMPLETE, "Done", "success");

    private final long id;
    private final String key;
    private final String label;
    private final String color;

    StatusCategoryKind(long id, String key, String label, String color) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.color = color;
    }

    /** The category with this id. */
    public static Optional<StatusCategoryKind> of(long id) {
        return Arrays.stream(values()).filter(one -> one.id == id).findFirst();
    }

    public long id() {
        return id;
    }

    /** The stable key: new, indeterminate, done or undefined. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** The colour's name, as REST tells it. */
    public String color() {
        return color;
    }
}
