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
    private record Offer(Class<?> anchor, String prefix, String version) {}

    /** Versions as seen on Jira 11; none for Atlassian's own packages, which apps import with version 0. */
    private static final List<Offer> OFFERS = List.of(
            new Offer(com.atlassian.jira.issue.Issue.class, "com.atlassian.", ""),
            new Offer(com.atlassian.jira.issue.Issue.class, "com.opensymphony.", ""),
            new Offer(com.atlassian.jira.issue.Issue.class, "webwork.", ""),
            new Offer(UndeclaredCall.class, UndeclaredCall.class.getPackageName(), ""),
            new Offer(com.opensymphony.workflow.Workflow.class, "com.opensymphony.", ""),
            new Offer(com.opensymphony.module.propertyset.PropertySet.class, "com.opensymphony.", ""),
            new Offer(jakarta.ws.rs.Path.class, "jakarta.ws.rs", "3.1.0"),
            new Offer(jakarta.servlet.Servlet.class, "jakarta.servlet", "6.0.0"),
            new Offer(jakarta.inject.Inject.class, "jakarta.inject", "2.0.1"),
            new Offer(jakarta.annotation.PostConstruct.class, "jakarta.annotation", "2.1.1"),
            new Offer(org.slf4j.Logger.class, "org.slf4j", "1.7.36"),
            new Offer(org.apache.commons.logging.Log.class, "org.apache.commons.logging", "1.2"),
            new Offer(org.aopalliance.aop.Advice.class, "org.aopalliance.", "1.0"),
            new Offer(
                    com.fasterxml.jackson.annotation.JsonProperty.class, "com.fasterxml.jackson.annotation", "2.18.2"));

    private SystemPackages() {}

    /** In the form of {@code org.osgi.framework.system.packages.extra}. */
    static String exported() {
        Set<String> exports = new TreeSet<>();
        for (Offer offer : OFFERS) {
            String version = offer.version().isEmpty() ? "" : ";version=\"" + offer.version() + "\"";
            packagesOf(placeOf(offer.anchor())).stream()
                    .filter(name -> (name + ".").startsWith(offer.prefix()) || name.startsWith(offer.prefix()))
                    .forEach(name -> exports.add(name + version));
        }
        return String.join(",", exports);
    }

    private static Path placeOf(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> packagesOf(Path place) {
        try {
            return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
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
