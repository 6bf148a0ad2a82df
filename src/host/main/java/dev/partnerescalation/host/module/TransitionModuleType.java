package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code workflow-validator}, {@code workflow-condition} and {@code workflow-function}. */
record TransitionModuleType(WorkflowModules workflowModules) implements ModuleType {

    @Override
    public boolean reads(DescriptorElement element) {
        return WorkflowModuleDescriptor.TYPES.contains(element.name());
    }

    @Override
    public AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle) {
        Map<String, String> templates = new LinkedHashMap<>();
        for (DescriptorElement resource : element.children("resource")) {
            templates.put(resource.attribute("name"), resource.attribute("location"));
        }
        WorkflowModuleDescriptor descriptor = new WorkflowModuleDescriptor(
                app.key() + ":" + element.key(),
                element.name(),
                labels(element),
                element.attribute("class"),
                element.child(WorkflowModuleDescriptor.classElement(element.name()))
                        .map(DescriptorElement::text)
                        .orElse(""),
                templates,
                element.child("unique").map(DescriptorElement::text).orElse("").equals("true"));
        return new WorkflowModule(workflowModules, descriptor, bundle);
    }

    private static WorkflowModuleDescriptor.Labels labels(DescriptorElement element) {
        String name = element.attribute("name").isBlank() ? element.key() : element.attribute("name");
        DescriptorElement description =
                element.child("description").orElse(new DescriptorElement("description", Map.of(), List.of(), ""));
        return new WorkflowModuleDescriptor.Labels(
                name, element.attribute("i18n-name-key"), description.text(), description.key());
    }
}
