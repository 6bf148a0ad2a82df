package dev.partnerescalation.host.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What apps add to the frame of pages. */
public interface FrameLinks {

    /** Addresses of style sheets below the context path. */
    List<String> stylesheets(Collection<String> contexts);

    /** Addresses of scripts below the context path. */
    List<String> scripts(Collection<String> contexts);

    /** Sections of the administration's navigation: id, label, and items with id, label, href (complete). */
    List<Map<String, Object>> sections();

    /** Nothing at all. */
    static FrameLinks none() {
        return new FrameLinks() {
            @Override
            public List<String> stylesheets(Collection<String> contexts) {
                return List.of();
            }

            @Override
            public List<String> scripts(Collection<String> contexts) {
                return List.of();
            }

            @Override
            public List<Map<String, Object>> sections() {
                return List.of();
            }
        };
    }
}
