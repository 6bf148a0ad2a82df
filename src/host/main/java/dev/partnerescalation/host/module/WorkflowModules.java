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

/** The workflow modules of all enabled apps: finds a class by its name for the engine, and renders their forms. */
public final class WorkflowModules implements AppClasses {

    record Registered(WorkflowModuleDescriptor module, AppBundle app) {}

    private final List<Registered> registered = new CopyOnWriteArrayList<>();
    private final Map<String, Descriptor> disabled = new ConcurrentHashMap<>();
    private final Templates templates;

    /** Forms are rendered by these templates. */
    public WorkflowModules(Templates templates) {
        this.templates = templates;
    }

    void add(WorkflowModuleDescriptor module, AppBundle app) {
        registered.add(new Registered(module, app));
    }

    /** Notes the workflow classes of an installed app that is disabled, so that a refusal can name the app. */
    void disabled(Descriptor app) {
        classesOf(app).forEach(name -> disabled.put(name, app));
    }

    /** Forgets what {@link #disabled} noted. */
    void enabled(Descriptor app) {
        disabled.values().removeIf(other -> other.key().equals(app.key()));
    }

    private static List<String> classesOf(Descriptor app) {
        List<String> names = new ArrayList<>();
        for (DescriptorElement element : app.elements()) {
            if (WorkflowModuleDescriptor.TYPES.contains(element.name())) {
                element.child(WorkflowModuleDescriptor.classElement(element.name()))
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

    void remove(WorkflowModuleDescriptor module) {
        registered.removeIf(one -> one.module().equals(module));
    }

    @Override
    public Optional<Object> newInstance(String className) {
        return registered.stream()
                .filter(one -> one.module().runtimeClass().equals(className))
                .findFirst()
                .map(one -> build(one.app(), className));
    }

    /**
     * The form or the view of a module, as an administrator sees it in the workflow designer.
     *
     * @param moduleKey complete key of the module
     * @param resource view, input-parameters or edit-parameters
     * @param descriptor the stored validator, condition or function; null for a new one
     */
    public String renderValidator(String moduleKey, String resource, AbstractDescriptor descriptor) {
        Registered one = registered.stream()
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

    /** All modules, in the order in which they were enabled. */
    List<Registered> registered() {
        return List.copyOf(registered);
    }

    static Object build(AppBundle app, String className) {
        try {
            return app.create(app.load(className));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The app has no class " + className, missing);
        }
    }
}
