package dev.partnerescalation.jira.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a browser sent for a field of a form in the workflow editor. Jira hands over arrays of Strings, a collection or one value
 * (jira-evidence.md, "Workflow validators").
 */
public final class SentValues {

    private SentValues() {}

    /**
     * The values as texts.
     *
     * @param sent what Jira hands over for one field; null if the browser sent nothing
     * @return empty if nothing was sent
     */
    public static List<String> of(@Nullable Object sent) {
        Collection<?> values = sent instanceof Object[] many
                ? Arrays.asList(many)
                : sent instanceof Collection<?> many ? many : Arrays.asList(sent);
        return values.stream().filter(Objects::nonNull).map(Object::toString).toList();
    }
}
