package dev.partnerescalation.jira.brief;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail address among other words. Only plain addresses are recognized: what stands in a link must not be able to add a second
 * recipient, a header, or anything but an address.
 *
 * @param address with a dot in its host
 * @param others the text around it, as one line; "" if there is none
 */
record MailAddress(String address, String others) {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![A-Za-z0-9._%+@-])[A-Za-z0-9_+-]++(?:\\.[A-Za-z0-9_+-]++)*+@(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}+(?![A-Za-z0-9@-])");

    /** The first address in a text. */
    static Optional<MailAddress> in(String text) {
        String line = CleanText.line(text);
        Matcher found = ADDRESS.matcher(line);
        while (found.find()) {
            if (found.group().length() <= LONGEST) {
                String around = line.substring(0, found.start()) + " " + line.substring(found.end());
                return Optional.of(new MailAddress(found.group(), trimmed(around)));
            }
        }
        return Optional.empty();
    }

    /** Without the marks that held the address. */
    private static String trimmed(String around) {
        return around.replaceAll("[<(\\[]\\s*[>)\\]]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,;:/|<>-]+|[\\s,;:/|<>-]+$", "");
    }
}
