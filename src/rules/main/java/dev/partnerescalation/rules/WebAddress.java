package dev.partnerescalation.rules;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An http or https address, taken apart just far enough to tell which addresses are examples and which two are the same. Nothing is
 * parsed more strictly, because people paste addresses that no parser takes.
 *
 * @param scheme "http" or "https"
 * @param host folded, without an account, a port and dots at its end
 * @param port ":" and what follows it; "" for none and for the one that the scheme has anyway
 * @param rest path, query and fragment; letters and digits that were written as {@code %41} are written out
 */
record WebAddress(String scheme, String host, String port, String rest) {

    private static final String UNRESERVED = "-._~";
    private static final int NONE = -1;

    /** The address; empty for anything that is none, or has white space in it. */
    static Optional<WebAddress> of(String url) {
        String address = visible(url).strip();
        Optional<String> scheme = Stream.of("http", "https")
                .filter(name -> address.regionMatches(true, 0, name + "://", 0, name.length() + 3))
                .findFirst();
        return address.codePoints().anyMatch(Words::isSpace)
                ? Optional.empty()
                : scheme.map(name -> of(name, address.substring(name.length() + 3)));
    }

    private static WebAddress of(String scheme, String afterScheme) {
        int path = 0;
        while (path < afterScheme.length() && "/\\?#".indexOf(afterScheme.charAt(path)) < 0) {
            path++;
        }
        String authority = afterScheme.substring(0, path);
        String server = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = server.indexOf(':', server.lastIndexOf(']') + 1);
        String port = colon < 0 ? "" : server.substring(colon);
        String standard = scheme.equals("http") ? ":80" : ":443";
        return new WebAddress(
                scheme,
                host(colon < 0 ? server : server.substring(0, colon)),
                port.equals(standard) ? "" : port,
                decoded(afterScheme.substring(path)));
    }

    /**
     * Whether this can be an example of a concern: its host has a name that says where it is, which is a dot in it or the host of this Jira,
     * and it does not lead to the escalation itself.
     */
    boolean isExample(IssueLocation escalation) {
        boolean own = isOnHostOf(escalation);
        boolean named = host.indexOf('.') > 0 && host.codePoints().anyMatch(Character::isLetterOrDigit);
        return own ? !leadsTo(escalation) : named;
    }

    /**
     * What identifies the address. Scheme and host are compared without case, and a bare host equals its root path (RFC 3986, 6.2.2 and
     * 6.2.3); the rest is compared as it is.
     */
    String identity() {
        return "web " + scheme + "://" + host + port + (rest.isEmpty() ? "/" : rest);
    }

    private boolean isOnHostOf(IssueLocation escalation) {
        return of(escalation.baseUrl()).filter(base -> base.host.equals(host)).isPresent();
    }

    /** Whether the key or the id of the escalation stands in the address, in whatever page of Jira. */
    private boolean leadsTo(IssueLocation escalation) {
        String id = escalation.id();
        return !escalation.key().isEmpty() && names(escalation.key())
                || !id.isEmpty() && (names("id=" + id) || names("issueId=" + id) || names("issue/" + id));
    }

    /** Whether this stands in the address as a whole, and not as a part of another key or number. */
    private boolean names(String wanted) {
        String text = folded(rest);
        String name = folded(wanted);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (isEdge(text, at - 1) && isEdge(text, at + name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0
                || at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-' && text.charAt(at) != '_';
    }

    private static String host(String server) {
        int end = server.length();
        while (end > 0 && server.charAt(end - 1) == '.') {
            end--;
        }
        return folded(server.substring(0, end));
    }

    private static String decoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int sign = text.charAt(at) == '%' ? hexadecimal(text, at + 1) : NONE;
            if (isUnreserved(sign)) {
                decoded.append((char) sign);
                at += 2;
            } else {
                decoded.append(text.charAt(at));
            }
        }
        return decoded.toString();
    }

    /** The number that two hexadecimal digits make. */
    private static int hexadecimal(String text, int at) {
        if (at + 1 >= text.length()) {
            return NONE;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? NONE : high * 16 + low;
    }

    /** RFC 3986, 2.3: these are the same whether they are written out or as a percent sign with their number. */
    private static boolean isUnreserved(int sign) {
        return sign >= 0 && sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0);
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(point -> !Invisible.is(point)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(Words::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
