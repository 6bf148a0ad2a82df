package dev.partnerescalation.host.module;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.template.Templates;
import dev.partnerescalation.host.workflow.AppClasses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The workflow modules of all enabled apps: how the engine finds a class by its name and how their forms are rendered. */
public final class AppModules implements AppClasses {

    private record Offered(WorkflowModule module, AppBundle app) {}

    private final List<Offered> offered = new CopyOnWriteArrayList<>();
    private final Templates templates;

    /** Forms are rendered by these templates. */
    public AppModules(Templates templates) {
        this.templates = templates;
    }

    void add(WorkflowModule module, AppBundle app) {
        offered.add(new Offered(module, app));
    }

    void remove(WorkflowModule module) {
        offered.removeIf(one -> one.module().equals(module));
    }

    @Override
    public Optional<Object> newInstance(String className) {
        return offered.stream()
                .filter(one -> one.module().runtimeClass().equals(className))
                .findFirst()
                .map(one -> build(one.app(), className));
    }

    /**
     * The form or the view of a module, as an administrator would see it in the workflow designer.
     *
     * @param moduleKey complete key of the module
     * @param resource view, input-parameters or edit-parameters
     * @param descriptor the stored validator, condition or function; null for a new one
     */
    public String renderValidator(String moduleKey, String resource, AbstractDescriptor descriptor) {
        Offered one = offered.stream()
                .filter(candidate -> candidate.module().completeKey().equals(moduleKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No enabled app has a module " + moduleKey));
        String location = one.module().templates().get(resource);
        if (location == null) {
            throw new IllegalArgumentException("The module " + moduleKey + " has no template \"" + resource + "\"");
        }
        WorkflowPluginFactory factory =
                (WorkflowPluginFactory) build(one.app(), one.module().factoryClass());
        Map<String, Object> values = new LinkedHashMap<>(factory.getVelocityParams(resource, descriptor));
        return templates.render(one.app()::file, location, values);
    }

    private static Object build(AppBundle app, String className) {
        try {
            return app.create(app.load(className));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The app has no class " + className, missing);
        }
    }
}
