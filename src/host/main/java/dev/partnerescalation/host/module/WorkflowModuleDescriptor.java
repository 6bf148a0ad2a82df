package dev.partnerescalation.host.module;

import java.util.List;
import java.util.Map;

/**
 * What the descriptor of an app says about a validator, condition or function for transitions.
 *
 * @param completeKey key of the app, colon, key of the module
 * @param factoryClass the class behind the form
 * @param runtimeClass the class whose name the workflow's XML holds
 * @param templates location by name of the resource: view, input-parameters, edit-parameters
 * @param unique whether a transition has it once at most
 */
record WorkflowModuleDescriptor(
        String completeKey,
        String type,
        Labels labels,
        String factoryClass,
        String runtimeClass,
        Map<String, String> templates,
        boolean unique) {

    /** Name and description, each as a text and as a key; a key that a bundle has wins. */
    record Labels(String name, String nameKey, String description, String descriptionKey) {}

    /** The elements that describe such modules; each has a child element that names its class. */
    static final List<String> TYPES = List.of("workflow-validator", "workflow-condition", "workflow-function");

    /** Name of the child element that holds the class: validator-class and so on. */
    static String classElement(String type) {
        return type.substring("workflow-".length()) + "-class";
    }
}
