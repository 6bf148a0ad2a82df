package dev.partnerescalation.host.page;

import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.fragment.Section;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What apps add to the frame of each page: style sheets, scripts, and sections of the administration's navigation. */
final class FrameLinks {

    /** Where apps put their sections on the page "Manage apps". */
    private static final String PLACE = "admin_plugins_menu";

    private final Fragments fragments;
    private final CurrentRequest request;

    FrameLinks(Fragments fragments, CurrentRequest request) {
        this.fragments = fragments;
        this.request = request;
    }

    /** Addresses of style sheets below the context path. */
    List<String> stylesheets(Collection<String> contexts) {
        return fragments.stylesheets(contexts);
    }

    /** Addresses of scripts below the context path. */
    List<String> scripts(Collection<String> contexts) {
        return fragments.scripts(contexts);
    }

    /** Sections of the administration's navigation: id, label, and items with id, label, href (complete). */
    List<Map<String, Object>> sections() {
        String contextPath = request.get().map(PageRequest::contextPath).orElse("");
        return fragments.sections(PLACE, Map.of()).stream()
                .map(section -> Map.<String, Object>of(
                        "id", section.id(), "label", section.label(), "items", items(section, contextPath)))
                .toList();
    }

    private static List<Map<String, Object>> items(Section section, String contextPath) {
        return section.items().stream()
                .map(item -> Map.<String, Object>of(
                        "id",
                        item.id(),
                        "label",
                        item.label(),
                        "href",
                        item.url().startsWith("/") ? contextPath + item.url() : item.url()))
                .toList();
    }
}
