package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.web.RestApps;

/** Reads {@code rest}. */
record RestModuleType(RestApps rest) implements ModuleType {

    @Override
    public boolean reads(DescriptorElement element) {
        return element.name().equals("rest");
    }

    @Override
    public AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle) {
        return new RestModule(rest, element, bundle);
    }
}
