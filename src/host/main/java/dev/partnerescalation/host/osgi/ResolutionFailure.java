package dev.partnerescalation.host.osgi;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Says in one sentence why a bundle does not resolve; the framework says it in a page. */
final class ResolutionFailure {

    private static final Pattern PACKAGE =
            Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)\\)((?:\\(!?\\(?version[^)]*\\)+)*)");

    private ResolutionFailure() {}

    static String sentence(BundleException fault) {
        String message = String.valueOf(fault.getMessage());
        Set<String> packages = new LinkedHashSet<>();
        Matcher found = PACKAGE.matcher(message);
        while (found.find()) {
            packages.add(found.group(1) + (found.group(2).isEmpty() ? "" : " " + found.group(2)));
        }
        return packages.isEmpty()
                ? "it does not start (" + message.replaceAll("\\s+", " ") + ")"
                : "it imports a package that local Jira does not offer: " + String.join(", ", packages);
    }
}
