package dev.partnerescalation.host.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Makes the jar of a small app on the fly. It starts as a correct app that does nothing; a test adds or breaks one detail. */
public final class TinyApp {

    private static final String BEANS =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:osgi="http://www.springframework.org/schema/osgi"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans-2.5.xsd
                     http://www.springframework.org/schema/osgi http://www.springframework.org/schema/osgi/spring-osgi.xsd">
            %s
            </beans>
            """;

    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> fullerApi = new LinkedHashMap<>();

    /** An app with this key and without modules. */
    public TinyApp(String key) {
        manifest.put("Manifest-Version", "1.0");
        manifest.put("Bundle-ManifestVersion", "2");
        manifest.put("Bundle-SymbolicName", key);
        manifest.put("Bundle-Version", "1.0.0");
        manifest.put("Atlassian-Plugin-Key", key);
        manifest.put("Spring-Context", "*");
        file("atlassian-plugin.xml", "<atlassian-plugin key='" + key + "' name='Tiny' plugins-version='2'/>");
        beans("");
    }

    /** Replaces the modules of the descriptor. */
    public TinyApp modules(String xml) {
        return file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key='" + manifest.get("Bundle-SymbolicName") + "' name='Tiny' plugins-version='2'>"
                        + "<plugin-info><version>1.0.0</version></plugin-info>" + xml + "</atlassian-plugin>");
    }

    /** Replaces the beans of the context. */
    public TinyApp beans(String xml) {
        return file("META-INF/spring/context.xml", BEANS.formatted(xml));
    }

    /** Sets a header of the manifest. */
    public TinyApp header(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    /** Takes a header away. */
    public TinyApp withoutHeader(String name) {
        manifest.remove(name);
        return this;
    }

    /** Adds a file, in UTF-8. */
    public TinyApp file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a class of the package tiny. */
    public TinyApp java(String className, String source) {
        sources.put(className, "package tiny; " + source);
        return this;
    }

    /**
     * Lets the app be compiled against a type of Jira's as it is in a real Jira, or one that local Jira does not declare. The type is
     * not in the jar.
     */
    public TinyApp compiledAgainst(String className, String source) {
        String packageName = className.substring(0, className.lastIndexOf('.'));
        fullerApi.put(className, "package " + packageName + "; " + source);
        return this;
    }

    /** Takes a file away. */
    public TinyApp without(String path) {
        files.remove(path);
        return this;
    }

    /** Writes the jar. */
    public Path build(Path jar) {
        Manifest written = new Manifest();
        manifest.forEach((name, value) -> written.getMainAttributes().put(new Attributes.Name(name), value));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, written)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
            compile(zip);
            return jar;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void add(JarOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new JarEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private void compile(JarOutputStream zip) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        Path api = Files.createTempDirectory("fuller-api");
        Path classes = Files.createTempDirectory("tiny-app");
        List<Path> classPath = new ArrayList<>(classPath());
        compile(fullerApi, classPath, api);
        classPath.add(0, api);
        Map<String, String> inPackage = new LinkedHashMap<>();
        sources.forEach((name, source) -> inPackage.put("tiny." + name, source));
        compile(inPackage, classPath, classes);
        for (Path file : deepestFirst(classes)) {
            if (Files.isRegularFile(file)) {
                add(zip, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            Files.delete(file);
        }
        for (Path file : deepestFirst(api)) {
            Files.delete(file);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void compile(Map<String, String> sources, List<Path> classPath, Path target) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(target));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            List<JavaFileObject> units = new ArrayList<>();
            sources.forEach((name, source) -> units.add(new Source(name, source)));
            List<String> options = List.of("--release", "17", "-parameters", "-proc:none");
            if (!compiler.getTask(null, manager, null, options, null, units).call()) {
                throw new IllegalStateException("The tiny app does not compile");
            }
        }
    }

    /** What an app may import: surefire's class path is one jar, so the classes are asked where they come from. */
    private static List<Path> classPath() {
        return Stream.of(
                        com.atlassian.jira.issue.Issue.class,
                        com.opensymphony.workflow.Workflow.class,
                        com.opensymphony.module.propertyset.PropertySet.class,
                        jakarta.ws.rs.Path.class,
                        jakarta.inject.Inject.class)
                .map(type -> {
                    try {
                        return Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
                    } catch (java.net.URISyntaxException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
