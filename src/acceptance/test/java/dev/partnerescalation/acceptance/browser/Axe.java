package dev.partnerescalation.acceptance.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core whether the page in the browser keeps WCAG 2.1, levels A and AA. */
public final class Axe {

    private static final String SCRIPT = script();

    private static final String ASK =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations']}).then(
                found => done(found.violations.map(rule => rule.id + ': ' + rule.help + '\\n' + rule.nodes.slice(0, 3).map(node =>
                    '    ' + node.target.join(' ') + '  ' + node.html.slice(0, 160) + '\\n      ' +
                    node.failureSummary.replace(/\\s+/g, ' ')).join('\\n'))),
                fault => done(['axe failed: ' + fault]));
            """;

    private Axe() {}

    /** Every violation in a few lines: the rule, its first three places and how to fix them. */
    public static List<String> violations(Browser browser) {
        browser.run(SCRIPT);
        List<?> found = (List<?>) browser.runAsync(ASK);
        return found.stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("axe.min.js cannot be read", unreadable);
        }
    }
}
