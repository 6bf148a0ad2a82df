package dev.partnerescalation.rules;

import java.util.Optional;

/** Decides which web addresses are examples, and which two are the same. */
final class WebAddress {

    private WebAddress() {}

    /**
     * What identifies an http or https address with a host, or empty for anything else. Scheme and host are compared
     * without case, and a bare host equals its root path (RFC 3986, 6.2.2.1 and 6.2.3); the rest is compared as it is.
     * Nothing is parsed more strictly, because people paste addresses that no parser takes.
     */
    static Optional<String> identity(String url) {
        String address = url.strip();
        int host = hostStart(address);
        if (host < 0 || address.codePoints().anyMatch(Words::isSpace)) {
            return Optional.empty();
        }
        int path = pathStart(address, host);
        if (address.substring(host, path).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        StringBuilder identity = new StringBuilder("web ");
        address.substring(0, path).codePoints().map(Words::fold).forEach(identity::appendCodePoint);
        String rest = address.substring(path);
        return Optional.of(identity.append(rest.isEmpty() ? "/" : rest).toString());
    }

    private static int hostStart(String address) {
        for (String scheme : new String[] {"http://", "https://"}) {
            if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return -1;
    }

    private static int pathStart(String address, int host) {
        int at = host;
        while (at < address.length() && "/?#".indexOf(address.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
