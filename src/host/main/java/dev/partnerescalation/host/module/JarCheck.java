package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.InstallationFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Looks at an app's jar before OSGi does, for mistakes that would show late or look like something else. */
final class JarCheck {

    /**
     * Forbidden beside the header Atlassian-Plugin-Key: such an app is not transformed, so these elements would do nothing.
     * (jira-evidence.md, "Bundle and manifest")
     */
    private static final Set<String> TRANSFORMED = Set.of("component", "component-import", "module-type");

    private static final long LIMIT = 50L << 20;

    private JarCheck() {}

    /** The descriptor of a jar that may be installed; otherwise a sentence that begins with the file's name. */
    static Descriptor check(Path jar) {
        try {
            return descriptorOf(jar);
        } catch (InstallationFailed fault) {
            throw new InstallationFailed(
                    jar.getFileName() + " cannot be installed: " + fault.getMessage(), fault.getCause());
        }
    }

    private static Descriptor descriptorOf(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new InstallationFailed("there is no such file");
        }
        try {
            if (Files.size(jar) > LIMIT) {
                throw new InstallationFailed("it is larger than 50 MB");
            }
            try (JarFile file = new JarFile(jar.toFile())) {
                return descriptorOf(file);
            }
        } catch (IOException unreadable) {
            throw new InstallationFailed("it is not a jar (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    private static Descriptor descriptorOf(JarFile jar) throws IOException {
        JarEntry xml = jar.getJarEntry("atlassian-plugin.xml");
        if (xml == null) {
            throw new InstallationFailed("it has no atlassian-plugin.xml at its root");
        }
        Descriptor descriptor = DescriptorReader.read(bytes(jar, xml));
        checkManifest(jar.getManifest(), descriptor);
        for (JarEntry entry : jar.stream().toList()) {
            checkEntry(jar, entry);
        }
        checkElements(descriptor.elements());
        return descriptor;
    }

    private static void checkManifest(Manifest manifest, Descriptor descriptor) {
        String key = manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
        if (key == null) {
            throw new InstallationFailed("its manifest has no Atlassian-Plugin-Key");
        }
        if (!key.equals(descriptor.key())) {
            throw new InstallationFailed(
                    "its manifest says Atlassian-Plugin-Key " + key + ", its descriptor " + descriptor.key());
        }
    }

    private static void checkEntry(JarFile jar, JarEntry entry) throws IOException {
        String name = entry.getName();
        boolean platform = name.startsWith("com/atlassian/") || name.startsWith("com/opensymphony/");
        if (platform && name.endsWith(".class")) {
            throw new InstallationFailed("it contains a class of the platform, " + name);
        }
        if (name.endsWith(".properties")) {
            for (byte letter : bytes(jar, entry)) {
                if (letter < 0) {
                    throw new InstallationFailed(name + " is not ASCII; write other letters as \\uXXXX");
                }
            }
        }
    }

    private static void checkElements(List<DescriptorElement> elements) {
        for (DescriptorElement element : elements) {
            if (TRANSFORMED.contains(element.name())) {
                throw new InstallationFailed("the element <" + element.name() + " key=\"" + element.key()
                        + "\"> is not allowed beside the header Atlassian-Plugin-Key");
            }
        }
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
