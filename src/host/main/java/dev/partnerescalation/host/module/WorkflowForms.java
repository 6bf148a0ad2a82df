package dev.partnerescalation.host.module;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.host.text.AppTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The workflow modules of enabled apps as the workflow designer shows them: names, forms, and the arguments that a form means. */
public final class WorkflowForms {

    /**
     * A module that can be put onto a transition.
     *
     * @param key complete key
     * @param className what the workflow's XML holds
     * @param unique whether a transition has it once at most
     * @param input whether it is configured when it is added
     * @param edit whether it can be configured later
     */
    public record AvailableModule(
            String key,
            String className,
            String name,
            String description,
            boolean unique,
            boolean input,
            boolean edit,
            boolean view) {}

    private final WorkflowModules modules;
    private final AppTexts texts;

    public WorkflowForms(WorkflowModules modules, AppTexts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    /**
     * The modules of enabled apps.
     *
     * @param type workflow-validator, workflow-condition or workflow-function
     * @param reader the language of the names
     */
    public List<AvailableModule> available(String type, Locale reader) {
        return modules.registered().stream()
                .map(WorkflowModules.Registered::module)
                .filter(module -> module.type().equals(type))
                .map(module -> module(module, reader))
                .toList();
    }

    private AvailableModule module(WorkflowModuleDescriptor module, Locale reader) {
        WorkflowModuleDescriptor.Labels labels = module.labels();
        return new AvailableModule(
                module.completeKey(),
                module.runtimeClass(),
                texts.raw(reader, labels.nameKey()).isPresent() ? texts.text(reader, labels.nameKey()) : labels.name(),
                texts.raw(reader, labels.descriptionKey()).isPresent()
                        ? texts.text(reader, labels.descriptionKey())
                        : labels.description(),
                module.unique(),
                module.templates().containsKey("input-parameters"),
                module.templates().containsKey("edit-parameters"),
                module.templates().containsKey("view"));
    }

    /** The template of a module, rendered; its texts are in the language of the acting user. */
    public String render(AvailableModule module, String resource, AbstractDescriptor stored) {
        return modules.renderValidator(module.key(), resource, stored);
    }

    /**
     * What a workflow has to store for a form.
     *
     * @param form values by name, each an array of strings, as Jira hands them to apps
     * (jira-evidence.md, "Workflow validators")
     */
    public Map<String, String> arguments(AvailableModule module, Map<String, Object> form) {
        WorkflowModules.Registered one = modules.registered().stream()
                .filter(candidate -> candidate.module().completeKey().equals(module.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No enabled app has a module " + module.key()));
        WorkflowPluginFactory factory = (WorkflowPluginFactory)
                WorkflowModules.build(one.app(), one.module().factoryClass());
        Map<String, String> arguments = new TreeMap<>();
        factory.getDescriptorParams(form).forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        arguments.put("class.name", module.className());
        arguments.put("full.module.key", module.key().replaceFirst(":", ""));
        return arguments;
    }

    /** The name of the installed, but disabled app that would provide a class. */
    public Optional<String> disabledApp(String className) {
        return modules.disabledApp(className);
    }
}
