package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.template.Allowlist;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code velocity-allowlist}: methods of the app's classes that its templates may call. */
final class AllowlistModuleType implements ModuleType {

    private static final ElementSchema SCHEMA = ElementSchema.of("key", "name", "i18n-name-key")
            .with("description", ElementSchema.of("key"))
            .with("method", ElementSchema.of());
    private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\] ]*)\\)");

    private final Allowlist allowlist;

    AllowlistModuleType(Allowlist allowlist) {
        this.allowlist = allowlist;
    }

    @Override
    public boolean reads(DescriptorElement element) {
        return element.name().equals("velocity-allowlist");
    }

    @Override
    public void check(DescriptorElement element) {
        SCHEMA.check(element);
        for (DescriptorElement method : element.children("method")) {
            if (!ENTRY.matcher(method.text()).matches()) {
                throw new InstallationFailed("<velocity-allowlist key=\"" + element.key() + "\"> has the entry \""
                        + method.text() + "\", which is not of the form package.Class#method(parameter.Type)");
            }
        }
    }

    @Override
    public AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle) {
        String module = app.key() + ":" + element.key();
        return new AppModule() {
            @Override
            public void enable() {
                List<Method> methods = new ArrayList<>();
                for (DescriptorElement entry : element.children("method")) {
                    methods.add(method(entry.text(), new ModuleResources(bundle, module)));
                }
                allowlist.allow(module, methods);
            }

            @Override
            public void disable() {
                allowlist.forget(module);
            }
        };
    }

    private static Method method(String entry, ModuleResources app) {
        Matcher entryParts = ENTRY.matcher(entry);
        entryParts.matches();
        Class<?> type = app.load(entryParts.group(1));
        if (type.getClassLoader() != app.bundle().loader()) {
            throw new InstallationFailed(
                    "the module " + app.module() + " allows a class that does not belong to the app: " + entry);
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(entryParts.group(2)))
                .filter(method -> parameters(method).equals(entryParts.group(3).strip()))
                .findFirst()
                .orElseThrow(() -> new InstallationFailed(
                        "the module " + app.module() + " allows a method that is not there: " + entry));
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(" "));
    }
}
