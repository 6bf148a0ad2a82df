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

/** Reads {@code velocity-allowlist}: methods of the app's own classes that its templates may call. */
final class AllowlistKind implements ModuleKind {

    private static final Shape SHAPE = Shape.of("key", "name", "i18n-name-key")
            .with("description", Shape.of("key"))
            .with("method", Shape.of());
    private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\] ]*)\\)");

    private final Allowlist allowlist;

    AllowlistKind(Allowlist allowlist) {
        this.allowlist = allowlist;
    }

    @Override
    public boolean plays(DescriptorElement element) {
        return element.name().equals("velocity-allowlist");
    }

    @Override
    public void check(DescriptorElement element) {
        SHAPE.check(element);
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
                    methods.add(method(entry.text(), new AppClassesOf(bundle, module)));
                }
                allowlist.allow(module, methods);
            }

            @Override
            public void disable() {
                allowlist.forget(module);
            }
        };
    }

    private static Method method(String entry, AppClassesOf app) {
        Matcher parts = ENTRY.matcher(entry);
        parts.matches();
        Class<?> type = app.load(parts.group(1));
        if (type.getClassLoader() != app.bundle().loader()) {
            throw new InstallationFailed(
                    "the module " + app.module() + " allows a class that is not the app's own: " + entry);
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(parts.group(2)))
                .filter(method -> parameters(method).equals(parts.group(3).strip()))
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
