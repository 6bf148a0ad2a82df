package dev.partnerescalation.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call of the engine by one user, with workarounds for faults of the engine. */
final class WorkflowRun extends AbstractWorkflow {

    private static final Logger LOG = LoggerFactory.getLogger(WorkflowRun.class);

    private final transient List<AppClasses> classes;
    private String unknownClass;
    private boolean withoutValidators;

    WorkflowRun(String caller, Configuration configuration, List<AppClasses> classes) {
        this.classes = classes;
        this.context = new Caller(caller);
        setConfiguration(configuration);
    }

    /**
     * Skips validators, as Jira's option {@code skipValidators} does; conditions and functions stay.
     * (jira-evidence.md, "Links, bulk changes, ways around validators")
     */
    WorkflowRun withoutValidators() {
        withoutValidators = true;
        return this;
    }

    @Override
    @SuppressWarnings("rawtypes") // the engine's signature
    protected void verifyInputs(WorkflowEntry entry, List validators, Map variables, PropertySet properties)
            throws WorkflowException {
        if (!withoutValidators) {
            super.verifyInputs(entry, validators, variables, properties);
        }
    }

    /** Something marked the transaction for rollback without an exception: the caller must not take that for success. */
    void refuseIfRolledBack() throws WorkflowException {
        if (((Caller) context).rollbackOnly) {
            throw new WorkflowException("The workflow engine wants the change undone");
        }
    }

    /** What was thrown, said as an unknown class if that is what it is about. */
    WorkflowException named(WorkflowException failure) {
        boolean unknown =
                unknownClass != null && String.valueOf(failure.getMessage()).startsWith("Could not load ");
        return unknown ? unknown(unknownClass, failure.getMessage()) : failure;
    }

    /** The first class among the conditions of an action that is unknown; such an action is hidden. */
    Optional<UnknownWorkflowClass> unknownClassHiding(RestrictionDescriptor restriction) {
        return restriction == null
                ? Optional.empty()
                : ConditionClasses.of(restriction.getConditions()).stream()
                        .filter(name -> loadObject(name) == null)
                        .findFirst()
                        .map(name -> unknown(name, "Could not load condition class: " + name));
    }

    private UnknownWorkflowClass unknown(String className, String message) {
        Optional<String> app = classes.stream()
                .map(known -> known.disabledApp(className))
                .flatMap(Optional::stream)
                .findFirst();
        return new UnknownWorkflowClass(className, app, message);
    }

    /** Classes are known by name to us and to apps; the engine itself would take whatever the class path holds. */
    @Override
    protected Object loadObject(String className) {
        if (className == null) {
            return null;
        }
        // Exports wrap the name in line breaks (jira-evidence.md, "Shapes of real workflows").
        String name = className.trim();
        try {
            for (AppClasses known : classes) {
                Optional<Object> object = known.newInstance(name);
                if (object.isPresent()) {
                    return object.get();
                }
            }
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The workflow class {} cannot be made; whatever needs it is refused", name, broken);
        }
        unknownClass = name;
        return null;
    }

    /**
     * A condition that restricts an action and cannot be asked has not passed, however it is negated: the action is hidden. One
     * that chooses where an action leads is different: the issue must not move elsewhere because of it.
     */
    @Override
    @SuppressWarnings("rawtypes") // the engine's signature
    protected boolean passesCondition(ConditionDescriptor condition, Map variables, PropertySet properties, int step)
            throws WorkflowException {
        try {
            return super.passesCondition(condition, variables, properties, step);
        } catch (WorkflowException | RuntimeException | LinkageError broken) {
            if (choosesResult(condition, variables)) {
                throw broken;
            }
            LOG.error("A workflow condition could not be asked; the transition is hidden", broken);
            return false;
        }
    }

    /** The engine leaves the descriptors' parents empty, so the running action is asked. */
    private static boolean choosesResult(ConditionDescriptor condition, Map<?, ?> variables) {
        return variables.get("descriptor") instanceof WorkflowDescriptor workflow
                && variables.get("actionId") instanceof Integer id
                && workflow.getAction(id) != null
                && ConditionClasses.ofResults(workflow.getAction(id)).contains(condition);
    }

    /** For Jira an issue in its last status is not finished, so nothing is completed implicitly. */
    @Override
    protected void checkImplicitFinish(long entry) {
        // a completed entry would swallow every further action without a word
    }

    /** Who acts, by key. */
    private static final class Caller implements WorkflowContext {

        private static final long serialVersionUID = 1L;
        private final String key;
        private boolean rollbackOnly;

        Caller(String key) {
            this.key = key;
        }

        @Override
        public String getCaller() {
            return key;
        }

        @Override
        public void setRollbackOnly() {
            rollbackOnly = true;
        }
    }
}
