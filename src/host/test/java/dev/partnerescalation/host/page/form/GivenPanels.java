package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.fragment.Fragments;
import dev.partnerescalation.host.fragment.Item;
import dev.partnerescalation.host.fragment.Panel;
import dev.partnerescalation.host.fragment.Section;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Stands in for apps: panels that a test gives, and nothing else. */
record GivenPanels(BiFunction<String, Map<String, Object>, List<Panel>> given) implements Fragments {

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return given.apply(location, context);
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public List<String> stylesheets(Collection<String> contexts) {
        return List.of();
    }

    @Override
    public List<String> scripts(Collection<String> contexts) {
        return List.of();
    }
}
