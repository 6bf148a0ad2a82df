package dev.partnerescalation.host.osgi;

import dev.partnerescalation.host.osgi.undeclared.UndeclaredCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a bundle may import from the host: the packages of Jira's API and of the libraries that Platform 8 offers, computed from
 * the jars they come from, so that no list can be forgotten. Of the host itself there is only what refuses undeclared calls.
 */
final class SystemPackages {

    /** The jar or folder of a class, which packages of it are offered, and as which version. */
    private record Export(Class<?> anchor, String prefix, String version) {}

    /**
     * Versions as seen on Jira 11; none for Atlassian's packages, which apps import with version 0.
     * (jira-evidence.md, "Bundle and manifest")
     */
    private static final List<Export> EXPORTS = List.of(
            new Export(com.atlassian.jira.issue.Issue.class, "com.atlassian.", ""),
            new Export(com.atlassian.jira.issue.Issue.class, "com.opensymphony.", ""),
            new Export(com.atlassian.jira.issue.Issue.class, "webwork.", ""),
            new Export(UndeclaredCall.class, UndeclaredCall.class.getPackageName(), ""),
            new Export(com.opensymphony.workflow.Workflow.class, "com.opensymphony.", ""),
            new Export(com.opensymphony.module.propertyset.PropertySet.class, "com.opensymphony.", ""),
            new Export(jakarta.ws.rs.Path.class, "jakarta.ws.rs", "3.1.0"),
            new Export(jakarta.servlet.Servlet.class, "jakarta.servlet", "6.0.0"),
            new Export(jakarta.inject.Inject.class, "jakarta.inject", "2.0.1"),
            new Export(jakarta.annotation.PostConstruct.class, "jakarta.annotation", "2.1.1"),
            new Export(org.slf4j.Logger.class, "org.slf4j", "1.7.36"),
            new Export(org.apache.commons.logging.Log.class, "org.apache.commons.logging", "1.2"),
            new Export(org.aopalliance.aop.Advice.class, "org.aopalliance.", "1.0"),
            new Export(
                    com.fasterxml.jackson.annotation.JsonProperty.class, "com.fasterxml.jackson.annotation", "2.18.2"));

    private SystemPackages() {}

    /** In the form of {@code org.osgi.framework.system.packages.extra}. */
    static String exported() {
        Set<String> exports = new TreeSet<>();
        for (Export export : EXPORTS) {
            String version = export.version().isEmpty() ? "" : ";version=\"" + export.version() + "\"";
            packagesOf(locationOf(export.anchor())).stream()
                    .filter(name -> (name + ".").startsWith(export.prefix()) || name.startsWith(export.prefix()))
                    .forEach(name -> exports.add(name + version));
        }
        return String.join(",", exports);
    }

    private static Path locationOf(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> packagesOf(Path location) {
        try {
            return Files.isDirectory(location) ? ofFolder(location) : ofJar(location);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> ofJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return packages(file.stream().map(JarEntry::getName));
        }
    }

    private static Set<String> ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return packages(files.map(file -> folder.relativize(file).toString().replace('\\', '/')));
        }
    }

    private static Set<String> packages(Stream<String> names) {
        return names.filter(name -> name.endsWith(".class") && name.indexOf('/') > 0 && !name.startsWith("META-INF/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
