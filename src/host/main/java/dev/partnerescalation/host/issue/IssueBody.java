package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.fault.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a request about an issue beside {@code fields} and {@code update}. A document that was read can be sent back: what it
 * says of the issue is ignored, as Jira documents it. (jira-evidence.md, "Issues")
 */
final class IssueBody {

    private static final Set<String> READ = Set.of(
            "expand",
            "id",
            "self",
            "key",
            "renderedFields",
            "names",
            "schema",
            "transitions",
            "operations",
            "editmeta",
            "changelog",
            "versionedRepresentations");
    private static final String TRANSITION = "transition";
    private static final Set<String> MEANT = Set.of("fields", "update", TRANSITION);
    private static final List<String> NOT_EMULATED = List.of("historyMetadata", "properties");

    private IssueBody() {}

    /**
     * Refuses what creating or editing an issue does not emulate.
     *
     * @throws Fault 400 that names the member
     */
    static void check(Map<?, ?> body) {
        checkTransition(body);
        refuse(body, TRANSITION);
    }

    /**
     * Refuses what a transition does not emulate.
     *
     * @throws Fault 400 that names the member
     */
    static void checkTransition(Map<?, ?> body) {
        NOT_EMULATED.forEach(name -> refuse(body, name));
        for (Object name : body.keySet()) {
            if (!READ.contains(name) && !MEANT.contains(name) && !NOT_EMULATED.contains(name)) {
                throw Fault.invalid("Unrecognized field \"" + name + "\"");
            }
        }
    }

    private static void refuse(Map<?, ?> body, String name) {
        if (!isEmpty(body.get(name))) {
            throw Fault.invalid("Local Jira does not emulate '" + name + "' here.");
        }
    }

    /** Whether nothing is lost when a member is left out. */
    private static boolean isEmpty(Object value) {
        return value == null
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty();
    }
}
