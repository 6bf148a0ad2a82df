package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Map;

/** Reads the engine's objects among the variables of a running transition, so that only this package has to know them. */
public final class EngineVariables {

    private EngineVariables() {}

    /** The id of the workflow entry that the issue belongs to. */
    public static long entryId(Map<?, ?> variables) {
        return ((WorkflowEntry) variables.get("entry")).getId();
    }

    /** The status of the step that the entry is at. */
    public static long statusOfCurrentStep(Map<?, ?> variables) throws WorkflowException {
        WorkflowStore store = (WorkflowStore) variables.get("store");
        Step step = (Step) store.findCurrentSteps(entryId(variables)).get(0);
        return WorkflowXml.statusId(((WorkflowDescriptor) variables.get("descriptor")).getStep(step.getStepId()));
    }
}
