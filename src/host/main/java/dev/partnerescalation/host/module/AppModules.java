package dev.partnerescalation.host.module;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.template.Templates;
import dev.partnerescalation.host.workflow.AppClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The workflow modules of all enabled apps: how the engine finds a class by its name and how their forms are rendered. */
public final class AppModules implements AppClasses {

    record Offered(WorkflowModule module, AppBundle app) {}

    private final List<Offered> offered = new CopyOnWriteArrayList<>();
    private final Map<String, Descriptor> disabled = new ConcurrentHashMap<>();
    private final Templates templates;

    /** Forms are rendered by these templates. */
    public AppModules(Templates templates) {
        this.templates = templates;
    }

    void add(WorkflowModule module, AppBundle app) {
        offered.add(new Offered(module, app));
    }

    /** What an app would offer that is installed and disabled. */
    void disabled(Descriptor app) {
        classesOf(app).forEach(name -> disabled.put(name, app));
    }

    /** What an app offers is its own matter again. */
    void enabled(Descriptor app) {
        disabled.values().removeIf(other -> other.key().equals(app.key()));
    }

    private static List<String> classesOf(Descriptor app) {
        List<String> names = new ArrayList<>();
        for (DescriptorElement element : app.elements()) {
            if (WorkflowModule.KINDS.contains(element.name())) {
                element.child(WorkflowModule.classElement(element.name()))
                        .map(DescriptorElement::text)
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    @Override
    public Optional<String> disabledApp(String className) {
        return Optional.ofNullable(disabled.get(className))
                .map(app -> app.name().isBlank() ? app.key() : app.name());
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

    /** What the enabled apps offer, in the order in which they were enabled. */
    List<Offered> offered() {
        return List.copyOf(offered);
    }

    static Object build(AppBundle app, String className) {
        try {
            return app.create(app.load(className));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The app has no class " + className, missing);
        }
    }
}
