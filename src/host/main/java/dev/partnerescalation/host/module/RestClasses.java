package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the JAX-RS classes of a jar, as Jira does. Only class files that mention the annotations are loaded.
 * (jira-evidence.md, "REST modules")
 */
final class RestClasses {

    private RestClasses() {}

    static List<Class<?>> of(AppBundle bundle) {
        List<Class<?>> found = new ArrayList<>();
        for (String file : bundle.classFiles()) {
            if (mentionsJaxRs(bundle, file)) {
                Class<?> type = load(bundle, file);
                boolean resource = type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
                if (resource && !type.isInterface()) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static boolean mentionsJaxRs(AppBundle bundle, String file) {
        try (InputStream in = bundle.file(file).openStream()) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return bytes.contains("Ljakarta/ws/rs/Path;") || bytes.contains("Ljakarta/ws/rs/ext/Provider;");
        } catch (IOException unreadable) {
            throw new InstallationFailed("the class file " + file + " cannot be read", unreadable);
        }
    }

    private static Class<?> load(AppBundle bundle, String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return bundle.load(name);
        } catch (ClassNotFoundException | LinkageError broken) {
            throw new InstallationFailed("the class " + name + " cannot be loaded: " + broken.getMessage(), broken);
        }
    }
}
