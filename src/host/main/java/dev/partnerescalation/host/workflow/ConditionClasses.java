package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds conditions, also in nested groups of them. */
final class ConditionClasses {

    private ConditionClasses() {}

    /** The class names of conditions. */
    static List<String> of(List<?> conditions) {
        return flat(conditions).stream()
                .map(condition -> condition.getArgs().get("class.name"))
                .filter(Objects::nonNull)
                .map(name -> name.toString().trim())
                .toList();
    }

    /** The conditions that choose among the results of an action. */
    static List<ConditionDescriptor> ofResults(ActionDescriptor action) {
        List<ConditionDescriptor> found = new ArrayList<>();
        for (Object result : action.getConditionalResults()) {
            found.addAll(flat(((ConditionalResultDescriptor) result).getConditions()));
        }
        return found;
    }

    private static List<ConditionDescriptor> flat(List<?> conditions) {
        List<ConditionDescriptor> found = new ArrayList<>();
        for (Object one : conditions) {
            if (one instanceof ConditionsDescriptor group) {
                found.addAll(flat(group.getConditions()));
            } else if (one instanceof ConditionDescriptor condition) {
                found.add(condition);
            }
        }
        return found;
    }
}
