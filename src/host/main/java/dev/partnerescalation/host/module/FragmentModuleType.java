package dev.partnerescalation.host.module;

import com.atlassian.plugin.web.ContextProvider;
import dev.partnerescalation.host.fragment.AppFragment;
import dev.partnerescalation.host.fragment.AppFragments;
import dev.partnerescalation.host.fragment.FragmentCondition;
import dev.partnerescalation.host.fragment.ItemLink;
import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.template.Templates;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads {@code web-panel}, {@code web-section} and {@code web-item}. */
final class FragmentModuleType implements ModuleType {

    /** The part of the menu <em>More</em> of an issue where Jira's own Clone and Move stand. */
    private static final String MORE = "operations-operations";

    private static final String USUAL_WEIGHT = "1000";
    private static final ElementSchema LABEL = ElementSchema.of("key");
    private static final Map<String, ElementSchema> SCHEMAS = Map.of(
            "web-panel",
            fragment("location")
                    .with(
                            "context-provider",
                            ElementSchema.of("class").with("param", ElementSchema.of("name", "value")))
                    .with("resource", ElementSchema.of("type", "name", "location")),
            "web-section",
            fragment("location"),
            "web-item",
            fragment("section").with("link", ElementSchema.of("linkId")));

    private final AppFragments fragments;
    private final Templates templates;

    FragmentModuleType(AppFragments fragments, Templates templates) {
        this.fragments = fragments;
        this.templates = templates;
    }

    private static ElementSchema fragment(String location) {
        return Conditions.allowedIn(ElementSchema.of("key", "name", "i18n-name-key", "weight", location)
                .with("label", LABEL)
                .with("description", LABEL));
    }

    @Override
    public boolean reads(DescriptorElement element) {
        return SCHEMAS.containsKey(element.name());
    }

    @Override
    public void check(DescriptorElement element) {
        SCHEMAS.get(element.name()).check(element);
        Conditions.check(element);
        if (!element.attribute("weight").matches("-?\\d{0,9}")) {
            throw wrong(element, "has a weight that is no number");
        }
        if (location(element).isEmpty()) {
            throw wrong(element, "does not say where it stands");
        }
        if (element.name().equals("web-panel")) {
            view(element);
        } else if (element.child("label").isEmpty()) {
            throw wrong(element, "has no label");
        }
        if (element.name().equals("web-item")) {
            link(element);
        }
    }

    private static InstallationFailed wrong(DescriptorElement element, String what) {
        return new InstallationFailed("<" + element.name() + " key=\"" + element.key() + "\"> " + what);
    }

    private static String location(DescriptorElement element) {
        return element.attribute(element.name().equals("web-item") ? "section" : "location");
    }

    private static String view(DescriptorElement panel) {
        return panel.children("resource").stream()
                .filter(resource -> resource.attribute("type").equals("velocity")
                        && resource.attribute("name").equals("view"))
                .map(resource -> resource.attribute("location"))
                .findFirst()
                .orElseThrow(() -> wrong(panel, "has no resource of type velocity with the name view"));
    }

    private static DescriptorElement link(DescriptorElement item) {
        DescriptorElement element = item.child("link").orElseThrow(() -> wrong(item, "has no link"));
        String text = element.text();
        String section = location(item);
        if (section.matches("(operations|opsbar|transitions|jira\\.issue)[-.].*") && !section.equals(MORE)) {
            throw wrong(item, "stands in \"" + section + "\"; of an issue's operations local Jira emulates " + MORE);
        }
        String link = section.equals(MORE) ? ItemLink.withoutNames(text) : text;
        boolean known = (link.startsWith("/") || !section.equals(MORE))
                && link.matches("(/[^/\\\\$][^\\\\$\\s]*|https?://[^\\\\$\\s]+)");
        if (!known) {
            throw wrong(
                    item,
                    "has the link \"" + text + "\"; local Jira takes plain paths below the context path and addresses"
                            + " with http or https; in " + MORE + " with the names " + ItemLink.NAMES);
        }
        return element;
    }

    /** Its conditions and its context provider are built when it is enabled. */
    @Override
    public AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle) {
        String completeKey = app.key() + ":" + element.key();
        return new FragmentModule(fragments, completeKey, () -> fragment(completeKey, element, bundle));
    }

    private AppFragment fragment(String completeKey, DescriptorElement element, AppBundle bundle) {
        ModuleResources app = new ModuleResources(bundle, completeKey);
        FragmentCondition shown = Conditions.of(element, app);
        String weight = element.attribute("weight");
        AppFragment.About about = new AppFragment.About(
                completeKey,
                location(element),
                Integer.parseInt(weight.isEmpty() ? USUAL_WEIGHT : weight),
                element.child("label").map(label -> label.attribute("key")).orElse(""),
                shown);
        return switch (element.name()) {
            case "web-panel" -> new AppFragment.WebPanel(about, html(element, app));
            case "web-section" -> new AppFragment.WebSection(about);
            default ->
                new AppFragment.WebItem(
                        about, link(element).attribute("linkId"), link(element).text());
        };
    }

    private Function<Map<String, Object>, String> html(DescriptorElement panel, ModuleResources app) {
        String template = view(panel);
        app.file(template);
        UnaryOperator<Map<String, Object>> provider = panel.child("context-provider")
                .map(element -> provider(element, app))
                .orElse(UnaryOperator.identity());
        return context -> templates.render(app.bundle()::file, template, provider.apply(context));
    }

    private static UnaryOperator<Map<String, Object>> provider(DescriptorElement element, ModuleResources app) {
        ContextProvider provider = app.build(element.attribute("class"), ContextProvider.class);
        app.start(element, provider::init);
        return provider::getContextMap;
    }
}
