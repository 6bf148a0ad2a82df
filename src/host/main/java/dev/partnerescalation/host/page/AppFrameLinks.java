package dev.partnerescalation.host.page;

import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.fragment.Section;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What apps add to the frame of each page: files, and their part of the administration's navigation. */
public final class AppFrameLinks implements FrameLinks {

    /** Where apps put their sections on the page "Manage apps". */
    private static final String PLACE = "admin_plugins_menu";

    private final Fragments fragments;
    private final CurrentRequest visit;

    public AppFrameLinks(Fragments fragments, CurrentRequest visit) {
        this.fragments = fragments;
        this.visit = visit;
    }

    @Override
    public List<String> stylesheets(Collection<String> contexts) {
        return fragments.stylesheets(contexts);
    }

    @Override
    public List<String> scripts(Collection<String> contexts) {
        return fragments.scripts(contexts);
    }

    @Override
    public List<Map<String, Object>> sections() {
        String contextPath = visit.get().map(PageRequest::contextPath).orElse("");
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
