package dev.partnerescalation.host.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Which workflow serves which issue type; a default of null means Jira's default workflow. */
public record WorkflowSchemeRow(
        long id, String name, String description, String defaultWorkflow, Map<Long, String> mappings) {

    public WorkflowSchemeRow {
        mappings = Collections.unmodifiableMap(new TreeMap<>(mappings));
    }
}
