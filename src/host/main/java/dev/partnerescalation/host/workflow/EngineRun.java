package dev.partnerescalation.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call of the engine by one person, with the engine's faults cured. */
final class EngineRun extends AbstractWorkflow {

    private static final Logger LOG = LoggerFactory.getLogger(EngineRun.class);

    private final transient List<AppClasses> classes;

    EngineRun(String caller, Configuration configuration, List<AppClasses> classes) {
        this.classes = classes;
        this.context = new Caller(caller);
        setConfiguration(configuration);
    }

    /** Something marked the transaction for rollback and yet threw nothing: whoever asked must not believe that it has worked. */
    void refuseIfRolledBack() throws WorkflowException {
        if (((Caller) context).rollbackOnly) {
            throw new WorkflowException("The workflow engine wants the change undone");
        }
    }

    /** Classes are known by name to us and to apps; the engine itself would take whatever the class path holds. */
    @Override
    protected Object loadObject(String className) {
        if (className == null) {
            return null;
        }
        String name = className.trim(); // exports wrap the name in line breaks
        try {
            return classes.stream()
                    .map(known -> known.newInstance(name))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The workflow class {} cannot be made; whatever needs it is refused", name, broken);
            return null;
        }
    }

    /** A condition that cannot be asked has not passed, however it is negated. */
    @Override
    @SuppressWarnings("rawtypes") // the engine's signature
    protected boolean passesCondition(ConditionDescriptor condition, Map variables, PropertySet properties, int step) {
        try {
            return super.passesCondition(condition, variables, properties, step);
        } catch (WorkflowException | RuntimeException | LinkageError broken) {
            LOG.error("A workflow condition could not be asked; the transition is hidden", broken);
            return false;
        }
    }

    /** An issue in its last status is not over for Jira: nothing is completed behind its back. */
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
