package dev.partnerescalation.host.fragment;

import dev.partnerescalation.host.api.RefusedCalls;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fragments of all enabled apps. Conditions are asked before context providers, so that a hidden fragment costs nothing more. */
public final class AppFragments implements Fragments {

    private static final Logger LOG = LoggerFactory.getLogger(AppFragments.class);

    private final List<AppFragment> fragments = new CopyOnWriteArrayList<>();
    private final WebResources resources;
    private final PageReader reader;
    private final RefusedCalls refusedCalls;

    /**
     * Without any fragment yet.
     *
     * @param refusedCalls notes fragments that failed, so that a test fails although the page is shown
     */
    public AppFragments(WebResources resources, PageReader reader, RefusedCalls refusedCalls) {
        this.resources = resources;
        this.reader = reader;
        this.refusedCalls = refusedCalls;
    }

    /** Adds a fragment of an enabled app. */
    public void add(AppFragment fragment) {
        fragments.add(fragment);
    }

    /** Removes a fragment. */
    public void remove(String completeKey) {
        fragments.removeIf(fragment -> fragment.about().completeKey().equals(completeKey));
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return shown(AppFragment.WebPanel.class, location, context, panel -> panel(panel, context));
    }

    private Panel panel(AppFragment.WebPanel panel, Map<String, Object> context) {
        AppFragment.About about = panel.about();
        return new Panel(about.moduleKey(), label(about), panel.html().apply(forApps(context)), about.weight());
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return shown(
                        AppFragment.WebSection.class,
                        location,
                        context,
                        section -> new Section(
                                section.about().moduleKey(), label(section.about()), items(section.name(), context)))
                .stream()
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return shown(
                AppFragment.WebItem.class,
                section,
                context,
                item -> new Item(item.id(), label(item.about()), ItemLink.of(item.url(), context)));
    }

    @Override
    public List<String> stylesheets(Collection<String> contexts) {
        return resources.addresses(contexts, ".css");
    }

    @Override
    public List<String> scripts(Collection<String> contexts) {
        return resources.addresses(contexts, ".js");
    }

    private String label(AppFragment.About about) {
        return about.label().isEmpty() ? "" : reader.text(about.label());
    }

    private <P extends AppFragment, T> List<T> shown(
            Class<P> type, String location, Map<String, Object> context, Function<P, T> show) {
        return fragments.stream()
                .filter(fragment -> fragment.about().location().equals(location))
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparingInt(fragment -> fragment.about().weight()))
                .flatMap(fragment -> unlessFailed(fragment, context, show))
                .toList();
    }

    private <P extends AppFragment, T> Stream<T> unlessFailed(
            P fragment, Map<String, Object> context, Function<P, T> show) {
        AppFragment.About about = fragment.about();
        try {
            return about.shown().isShown(forApps(context))
                    ? Optional.of(show.apply(fragment)).stream()
                    : Stream.empty();
        } catch (RuntimeException | LinkageError broken) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Reference {}: {} broke and is left out of the page", reference, about.completeKey(), broken);
            refusedCalls.note(about.completeKey() + " broke and was left out of a page (" + broken.getMessage()
                    + "; reference " + reference + " in the log)");
            return Stream.empty();
        }
    }

    /** What Jira adds to the context: who reads, and where the fragment is. A new map each time, because apps may change it. */
    private Map<String, Object> forApps(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.put("user", reader.user());
        all.put("helper", new FragmentContext(context));
        return all;
    }
}
