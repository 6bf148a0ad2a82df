package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.web.RestApps;
import java.util.ArrayList;
import java.util.List;

/** The REST resources of an app under {@code /rest/<path>/<version>}. */
final class RestModule implements AppModule {

    private final RestApps rest;
    private final DescriptorElement element;
    private final AppBundle bundle;

    RestModule(RestApps rest, DescriptorElement element, AppBundle bundle) {
        this.rest = rest;
        this.element = element;
        this.bundle = bundle;
    }

    @Override
    public void enable() {
        List<String> packages = element.children("package").stream()
                .map(DescriptorElement::text)
                .toList();
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> type : RestClasses.of(bundle)) {
            if (packages.isEmpty()
                    || packages.stream().anyMatch(wanted -> (type.getPackageName() + ".").startsWith(wanted + "."))) {
                found.add(type);
            }
        }
        if (found.isEmpty()) {
            throw new InstallationFailed("the module <rest key=\"" + element.key() + "\"> has no class with @Path");
        }
        rest.add(root(), found, bundle::create);
    }

    @Override
    public void disable() {
        rest.remove(root());
    }

    /** Jira takes the path with or without a slash in front. */
    private String root() {
        String path = element.attribute("path");
        return "/rest" + (path.startsWith("/") ? path : "/" + path) + "/" + element.attribute("version");
    }
}
