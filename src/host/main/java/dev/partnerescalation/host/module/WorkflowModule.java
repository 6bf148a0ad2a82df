package dev.partnerescalation.host.module;

import java.util.List;
import java.util.Map;

/**
 * A validator, condition or function that an app offers for transitions.
 *
 * @param completeKey key of the app, colon, key of the module
 * @param factoryClass the class behind the form
 * @param runtimeClass the class whose name the workflow's XML holds
 * @param templates location by name of the resource: view, input-parameters, edit-parameters
 * @param unique whether a transition has it once at most
 */
record WorkflowModule(
        String completeKey,
        String kind,
        Wording wording,
        String factoryClass,
        String runtimeClass,
        Map<String, String> templates,
        boolean unique) {

    /** How the module is called, by text and by key of a text; the key wins where somebody knows it. */
    record Wording(String name, String nameKey, String description, String descriptionKey) {}

    /** The elements that describe such modules; each names its class in a child element of its own. */
    static final List<String> KINDS = List.of("workflow-validator", "workflow-condition", "workflow-function");

    /** Name of the child element that holds the class: validator-class and so on. */
    static String classElement(String kind) {
        return kind.substring("workflow-".length()) + "-class";
    }
}
