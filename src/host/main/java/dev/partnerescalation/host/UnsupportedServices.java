package dev.partnerescalation.host;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.host.api.ApiProxies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Services of Jira that we know by name only. Each is there, so that an app starts as it would in Jira, and refuses every call by
 * name.
 */
final class UnsupportedServices {

    private static final Pattern SERVICE =
            Pattern.compile("com/atlassian/.*(Manager|Service|Factory|Template|Context)\\.class");

    private UnsupportedServices() {}

    /** The given services and a refusing one for every other service of the API. */
    static Map<Class<?>, Object> added(Map<Class<?>, Object> services, ApiProxies proxies) {
        Map<Class<?>, Object> all = new LinkedHashMap<>(services);
        for (String file : classFilesOfApi()) {
            Class<?> type =
                    load(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
            if (type.isInterface()) {
                all.computeIfAbsent(type, proxies::nothingOf);
            }
        }
        return all;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Issue.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> classFilesOfApi() {
        try {
            Path place = Path.of(Issue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isDirectory(place)) {
                try (JarFile jar = new JarFile(place.toFile())) {
                    return services(jar.stream().map(JarEntry::getName));
                }
            }
            try (Stream<Path> files = Files.walk(place)) {
                return services(
                        files.map(file -> place.relativize(file).toString().replace('\\', '/')));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> services(Stream<String> names) {
        return names.filter(name -> SERVICE.matcher(name).matches()).toList();
    }
}
