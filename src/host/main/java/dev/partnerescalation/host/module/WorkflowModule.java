package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;

/** Lets workflows find the class of one module. Both classes are loaded when it is enabled, so a mistake in the descriptor shows at installation. */
record WorkflowModule(WorkflowModules workflow, WorkflowModuleDescriptor module, AppBundle bundle)
        implements AppModule {

    @Override
    public void enable() {
        mustExist(module.factoryClass());
        mustExist(module.runtimeClass());
        module.templates().values().forEach(this::mustBeThere);
        workflow.add(module, bundle);
    }

    private void mustExist(String className) {
        try {
            bundle.load(className);
        } catch (ClassNotFoundException missing) {
            throw new InstallationFailed(
                    "the module " + module.completeKey() + " names a class that is not there: " + className, missing);
        }
    }

    private void mustBeThere(String template) {
        if (bundle.file(template) == null) {
            throw new InstallationFailed(
                    "the module " + module.completeKey() + " names a template that is not there: " + template);
        }
    }

    @Override
    public void disable() {
        workflow.remove(module);
    }
}
