package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jira stores as the name of a field, before any translation. */
public final class StoredNames {

    private static final Logger LOG = LoggerFactory.getLogger(StoredNames.class);

    private StoredNames() {}

    /** The stored name; where Jira does not tell it, the one that the reader sees. */
    public static String of(CustomField field) {
        try {
            return field.getUntranslatedName();
        } catch (LinkageError missing) {
            LOG.debug("Jira does not tell the stored name of field {}", field.getId(), missing);
            return field.getName();
        }
    }
}
