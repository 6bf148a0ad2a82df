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

    private static final Shape ONE = Shape.of("class", "invert").with("param", Shape.of("name", "value"));
    private static final Shape GROUP = Shape.of("type").with("condition", ONE);

    static {
        GROUP.with("conditions", GROUP);
    }

    private Conditions() {}

    /** The shape of a module that may have conditions. */
    static Shape allowedIn(Shape module) {
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
    static FragmentCondition of(DescriptorElement module, AppClassesOf app) {
        List<FragmentCondition> parts = new ArrayList<>();
        for (DescriptorElement element : module.children()) {
            if (element.name().equals("condition")) {
                parts.add(one(element, app));
            } else if (element.name().equals("conditions")) {
                parts.add(of(element, app));
            }
        }
        return module.attribute("type").equals("OR") ? FragmentCondition.any(parts) : FragmentCondition.all(parts);
    }

    private static FragmentCondition one(DescriptorElement element, AppClassesOf app) {
        Condition condition = app.build(element.attribute("class"), Condition.class);
        app.start(element, condition::init);
        // A copy for each question: what a condition leaves in it is not seen by the next one.
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
