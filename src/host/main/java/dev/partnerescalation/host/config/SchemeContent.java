package dev.partnerescalation.host.config;

import dev.partnerescalation.host.store.WorkflowSchemeRow;
import dev.partnerescalation.host.store.WorkflowStore;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A workflow scheme as Jira's API sees it: mappings by issue type id, the default under null. No id: not stored, or Jira's default scheme. */
record SchemeContent(Long id, String name, String description, Map<String, String> mappings) {

    /** What projects without a scheme have. */
    static final SchemeContent JIRAS_OWN = new SchemeContent(
            null, "Default Workflow Scheme", "", Collections.singletonMap(null, WorkflowStore.DEFAULT));

    SchemeContent {
        Map<String, String> set = new HashMap<>(mappings);
        set.values().removeIf(Objects::isNull);
        mappings = Collections.unmodifiableMap(set);
    }

    static SchemeContent of(WorkflowSchemeRow row) {
        Map<String, String> mappings = new HashMap<>();
        row.mappings().forEach((type, workflow) -> mappings.put(Long.toString(type), workflow));
        if (row.defaultWorkflow() != null) {
            mappings.put(null, row.defaultWorkflow());
        }
        return new SchemeContent(row.id(), row.name(), row.description(), mappings);
    }

    String actualDefault() {
        return mappings.getOrDefault(null, WorkflowStore.DEFAULT);
    }

    String actual(String issueTypeId) {
        return issueTypeId == null ? actualDefault() : mappings.getOrDefault(issueTypeId, actualDefault());
    }

    /** The mappings of issue types, as stored. */
    Map<Long, String> byType() {
        Map<Long, String> byType = new TreeMap<>();
        mappings.forEach((type, workflow) -> {
            if (type != null) {
                byType.put(Long.valueOf(type), workflow);
            }
        });
        return byType;
    }
}
