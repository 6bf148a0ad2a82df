package dev.partnerescalation.host.web.filter;

import dev.partnerescalation.host.config.BaseUrl;
import java.net.URI;
import java.util.List;

/** Which hosts mean this server: the loopback names with its port. */
record Origin(BaseUrl url) {

    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int USUAL_PORT = 80;

    boolean isHost(String host) {
        int port = URI.create(url.get()).getPort();
        return host != null
                && NAMES.stream()
                        .anyMatch(name -> host.equalsIgnoreCase(name + ":" + port)
                                || (port == USUAL_PORT && host.equalsIgnoreCase(name)));
    }

    /** Whether a header with an address (Origin, Referer) points to this server. */
    boolean isAddress(String address) {
        String start = "http://";
        if (!address.regionMatches(true, 0, start, 0, start.length())) {
            return false;
        }
        String rest = address.substring(start.length());
        int end = rest.indexOf('/');
        return isHost(end < 0 ? rest : rest.substring(0, end));
    }
}
