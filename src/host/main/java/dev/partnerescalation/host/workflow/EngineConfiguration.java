package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;
import java.util.function.Function;

/** Gives the engine its store and its workflows, which are in the database and not in files. */
@SuppressWarnings("rawtypes") // the engine's interface is older than generics
final class EngineConfiguration implements Configuration {

    private final WorkflowStore store;
    private final Function<String, WorkflowDescriptor> workflows;

    EngineConfiguration(WorkflowStore store, Function<String, WorkflowDescriptor> workflows) {
        this.store = store;
        this.workflows = workflows;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return EngineStore.class.getName();
    }

    @Override
    public Map getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
        try {
            return workflows.apply(name);
        } catch (RuntimeException unreadable) {
            throw new FactoryException(unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public String[] getWorkflowNames() throws FactoryException {
        throw new FactoryException("Workflows are listed by their store");
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public void load(URL url) {
        // nothing to load: workflows stand in the database
    }

    @Override
    public boolean removeWorkflow(String name) throws FactoryException {
        throw new FactoryException("Workflows are changed by their store");
    }

    @Override
    public boolean saveWorkflow(String name, WorkflowDescriptor workflow, boolean replace) throws FactoryException {
        throw new FactoryException("Workflows are changed by their store");
    }
}
