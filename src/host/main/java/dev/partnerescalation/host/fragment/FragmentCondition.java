package dev.partnerescalation.host.fragment;

import java.util.List;
import java.util.Map;

/** Whether a part is shown, judged by an app's conditions. */
@FunctionalInterface
public interface FragmentCondition {

    /** Asked anew for each page. */
    boolean isShown(Map<String, Object> context);

    /** A part without conditions. */
    static FragmentCondition always() {
        return context -> true;
    }

    /** Only when each of them says so; asked in their order until one does not. */
    static FragmentCondition all(List<FragmentCondition> parts) {
        return context -> parts.stream().allMatch(part -> part.isShown(context));
    }

    /** As soon as one of them says so. */
    static FragmentCondition any(List<FragmentCondition> parts) {
        return context -> parts.stream().anyMatch(part -> part.isShown(context));
    }

    /** The opposite. */
    default FragmentCondition inverted() {
        return context -> !isShown(context);
    }
}
