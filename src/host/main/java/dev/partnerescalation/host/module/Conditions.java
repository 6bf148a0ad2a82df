package dev.partnerescalation.host.module;

import com.atlassian.plugin.web.Condition;
import dev.partnerescalation.host.fragment.FragmentCondition;
import dev.partnerescalation.host.osgi.InstallationFailed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code <condition>} and {@code <conditions type="AND|OR">}, which may be nested. Several of them side by side must all hold. */
final class Conditions {

    private static final ElementSchema ONE =
            ElementSchema.of("class", "invert").with("param", ElementSchema.of("name", "value"));
    private static final ElementSchema GROUP = ElementSchema.of("type").with("condition", ONE);

    static {
        GROUP.with("conditions", GROUP);
    }

    private Conditions() {}

    /** Adds conditions to the schema of a module. */
    static ElementSchema allowedIn(ElementSchema module) {
        return module.with("condition", ONE).with("conditions", GROUP);
    }

    /** Refuses a type or an inversion that means nothing. */
    static void check(DescriptorElement module) {
        for (DescriptorElement element : module.children()) {
            if (element.name().equals("conditions")) {
                require(element, "type", Set.of("", "AND", "OR"));
                check(element);
            } else if (element.name().equals("condition")) {
                require(element, "invert", Set.of("", "true", "false"));
            }
        }
    }

    private static void require(DescriptorElement element, String attribute, Set<String> known) {
        if (!known.contains(element.attribute(attribute))) {
            throw new InstallationFailed("local Jira does not emulate <" + element.name() + " " + attribute + "=\""
                    + element.attribute(attribute) + "\">");
        }
    }

    /** Builds the conditions of a module; each is one object for as long as the module is enabled. */
    static FragmentCondition of(DescriptorElement module, ModuleResources app) {
        List<FragmentCondition> conditions = new ArrayList<>();
        for (DescriptorElement element : module.children()) {
            if (element.name().equals("condition")) {
                conditions.add(one(element, app));
            } else if (element.name().equals("conditions")) {
                conditions.add(of(element, app));
            }
        }
        return module.attribute("type").equals("OR")
                ? FragmentCondition.any(conditions)
                : FragmentCondition.all(conditions);
    }

    private static FragmentCondition one(DescriptorElement element, ModuleResources app) {
        Condition condition = app.build(element.attribute("class"), Condition.class);
        app.start(element, condition::init);
        // Each call gets a copy, so that the next one does not see what a condition leaves in it.
        FragmentCondition shown = context -> condition.shouldDisplay(new HashMap<>(context));
        return element.attribute("invert").equals("true") ? shown.inverted() : shown;
    }

    /** The parameters of a condition or a context provider: the value stands in the attribute or in the element. */
    static Map<String, String> parameters(DescriptorElement element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (DescriptorElement parameter : element.children("param")) {
            boolean attribute = parameter.attributes().containsKey("value");
            parameters.put(parameter.attribute("name"), attribute ? parameter.attribute("value") : parameter.text());
        }
        return parameters;
    }
}
