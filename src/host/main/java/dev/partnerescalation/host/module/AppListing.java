package dev.partnerescalation.host.module;

import dev.partnerescalation.host.text.AppTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads from a descriptor what an administrator wants to know of an app. */
record AppListing(AppTexts texts) {

    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    InstalledApp of(Descriptor descriptor, boolean enabled) {
        DescriptorElement info = descriptor.elements().stream()
                .filter(element -> element.name().equals("plugin-info"))
                .findFirst()
                .orElse(new DescriptorElement("plugin-info", java.util.Map.of(), List.of(), ""));
        return new InstalledApp(
                descriptor.key(),
                descriptor.name().isBlank() ? descriptor.key() : descriptor.name(),
                descriptor.version(),
                info.child("vendor").map(vendor -> vendor.attribute("name")).orElse(""),
                info.child("description").map(DescriptorElement::text).orElse(""),
                param(info, "configure.url"),
                enabled,
                modules(descriptor));
    }

    private static String param(DescriptorElement info, String name) {
        return info.children("param").stream()
                .filter(param -> param.attribute("name").equals(name))
                .map(DescriptorElement::text)
                .findFirst()
                .orElse("");
    }

    private List<InstalledApp.Module> modules(Descriptor descriptor) {
        List<InstalledApp.Module> modules = new ArrayList<>();
        for (DescriptorElement element : descriptor.elements()) {
            if (!NO_MODULES.contains(element.name())) {
                modules.add(new InstalledApp.Module(element.key(), element.name(), name(element)));
            }
        }
        return modules;
    }

    /** The texts of a disabled app are not loaded; then the name in the descriptor is shown, or the key. */
    private String name(DescriptorElement element) {
        String plain = element.attribute("name").isBlank() ? element.key() : element.attribute("name");
        return texts.raw(Locale.ENGLISH, element.attribute("i18n-name-key")).orElse(plain);
    }
}
