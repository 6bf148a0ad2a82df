package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import java.net.URL;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a module of an app names in the jar. Whatever is not there stops the installation and is named.
 *
 * @param module complete key of the module that names it
 */
record ModuleResources(AppBundle bundle, String module) {

    /** A new object of that class, built by the app with constructor autowiring. */
    <T> T build(String className, Class<T> wanted) {
        Class<?> type = load(className);
        if (!wanted.isAssignableFrom(type)) {
            throw new InstallationFailed(
                    "the module " + module + " names " + className + ", which is no " + wanted.getSimpleName());
        }
        try {
            return wanted.cast(bundle.create(type));
        } catch (RuntimeException | LinkageError unbuildable) {
            throw new InstallationFailed(
                    "the module " + module + " names " + className + ", which cannot be built: "
                            + unbuildable.getMessage(),
                    unbuildable);
        }
    }

    /** Gives an object of the app the parameters of the element that names it. */
    void start(DescriptorElement element, Consumer<Map<String, String>> object) {
        try {
            object.accept(Conditions.parameters(element));
        } catch (RuntimeException | LinkageError refused) {
            throw new InstallationFailed(
                    "the module " + module + " names " + element.attribute("class") + ", which refuses its parameters: "
                            + refused.getMessage(),
                    refused);
        }
    }

    /** The class. */
    Class<?> load(String className) {
        try {
            return bundle.load(className);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new InstallationFailed(
                    "the module " + module + " names a class that is not there: " + className, missing);
        }
    }

    /** The file at this path of the jar. */
    URL file(String path) {
        URL file = bundle.file(path);
        if (file == null || path.endsWith("/")) {
            throw new InstallationFailed("the module " + module + " names a file that is not there: " + path);
        }
        return file;
    }
}
