package dev.partnerescalation.host.fragment;

import java.util.List;
import java.util.Map;

/** Whether a part is shown, judged by an app's conditions. */
@FunctionalInterface
public interface ShownWhen {

    /** Asked anew for each page. */
    boolean isShown(Map<String, Object> context);

    /** A part without conditions. */
    static ShownWhen always() {
        return context -> true;
    }

    /** Only when each of them says so; asked in their order until one does not. */
    static ShownWhen all(List<ShownWhen> parts) {
        return context -> parts.stream().allMatch(part -> part.isShown(context));
    }

    /** As soon as one of them says so. */
    static ShownWhen any(List<ShownWhen> parts) {
        return context -> parts.stream().anyMatch(part -> part.isShown(context));
    }

    /** The opposite. */
    default ShownWhen inverted() {
        return context -> !isShown(context);
    }
}
