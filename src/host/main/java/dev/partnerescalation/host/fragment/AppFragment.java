package dev.partnerescalation.host.fragment;

import java.util.Map;
import java.util.function.Function;

/** A web-panel, web-item or web-section of an enabled app. */
public sealed interface AppFragment {

    /** What all of them have. */
    About about();

    /**
     * What all of them have.
     *
     * @param completeKey key of the app, colon, key of the module
     * @param location location, for a link its section
     * @param weight lighter ones stand first
     * @param label key of its text; empty without one
     */
    record About(String completeKey, String location, int weight, String label, FragmentCondition shown) {

        String moduleKey() {
            return completeKey.substring(completeKey.indexOf(':') + 1);
        }
    }

    /**
     * A panel.
     *
     * @param html renders it for what is on the page
     */
    record WebPanel(About about, Function<Map<String, Object>, String> html) implements AppFragment {}

    /** A link; its id is empty when the module's key stands in for it. */
    record WebItem(About about, String linkId, String url) implements AppFragment {

        String id() {
            return linkId.isEmpty() ? about.moduleKey() : linkId;
        }
    }

    /** A heading over links. */
    record WebSection(About about) implements AppFragment {

        /** What the links of this section name as their section. */
        String name() {
            return about.location() + "/" + about.moduleKey();
        }
    }
}
