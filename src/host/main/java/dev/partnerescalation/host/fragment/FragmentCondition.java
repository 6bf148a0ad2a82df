package dev.partnerescalation.host.fragment;

import java.util.List;
import java.util.Map;

/** Whether a fragment is shown, as the conditions of its app say. */
@FunctionalInterface
public interface FragmentCondition {

    /** Asked for each page. */
    boolean isShown(Map<String, Object> context);

    /** Only when each of them says so; asked in their order until one does not. */
    static FragmentCondition all(List<FragmentCondition> conditions) {
        return context -> conditions.stream().allMatch(condition -> condition.isShown(context));
    }

    /** As soon as one of them says so. */
    static FragmentCondition any(List<FragmentCondition> conditions) {
        return context -> conditions.stream().anyMatch(condition -> condition.isShown(context));
    }

    /** The opposite. */
    default FragmentCondition inverted() {
        return context -> !isShown(context);
    }
}
