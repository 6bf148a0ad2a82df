package dev.partnerescalation.host.module;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.host.text.AppTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The workflow modules of enabled apps as the workflow designer shows them: names, forms, and what a form means. */
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
    public record Offer(
            String key,
            String className,
            String name,
            String description,
            boolean unique,
            boolean input,
            boolean edit,
            boolean view) {}

    private final AppModules modules;
    private final AppTexts texts;

    public WorkflowForms(AppModules modules, AppTexts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    /**
     * What enabled apps offer.
     *
     * @param kind workflow-validator, workflow-condition or workflow-function
     * @param reader whose language the names are in
     */
    public List<Offer> offers(String kind, Locale reader) {
        return modules.offered().stream()
                .map(AppModules.Offered::module)
                .filter(module -> module.kind().equals(kind))
                .map(module -> offer(module, reader))
                .toList();
    }

    private Offer offer(WorkflowModule module, Locale reader) {
        WorkflowModule.Wording words = module.wording();
        return new Offer(
                module.completeKey(),
                module.runtimeClass(),
                texts.raw(reader, words.nameKey()).isPresent() ? texts.text(reader, words.nameKey()) : words.name(),
                texts.raw(reader, words.descriptionKey()).isPresent()
                        ? texts.text(reader, words.descriptionKey())
                        : words.description(),
                module.unique(),
                module.templates().containsKey("input-parameters"),
                module.templates().containsKey("edit-parameters"),
                module.templates().containsKey("view"));
    }

    /** The template of a module, rendered; its words are in the language of whoever acts. */
    public String render(Offer offer, String resource, AbstractDescriptor stored) {
        return modules.renderValidator(offer.key(), resource, stored);
    }

    /**
     * What a workflow has to store for a form.
     *
     * @param form values by name, each an array of strings, as Jira hands them to apps
     */
    public Map<String, String> arguments(Offer offer, Map<String, Object> form) {
        AppModules.Offered one = modules.offered().stream()
                .filter(candidate -> candidate.module().completeKey().equals(offer.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No enabled app has a module " + offer.key()));
        WorkflowPluginFactory factory =
                (WorkflowPluginFactory) AppModules.build(one.app(), one.module().factoryClass());
        Map<String, String> arguments = new TreeMap<>();
        factory.getDescriptorParams(form).forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        arguments.put("class.name", offer.className());
        arguments.put("full.module.key", offer.key().replaceFirst(":", ""));
        return arguments;
    }

    /** The name of the installed, but disabled app that would provide a class. */
    public Optional<String> disabledApp(String className) {
        return modules.disabledApp(className);
    }
}
