package dev.partnerescalation.host.wiring;

import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.filter.AuthenticationFilter;
import dev.partnerescalation.host.web.filter.BodyLimitFilter;
import dev.partnerescalation.host.web.filter.CharsetFilter;
import dev.partnerescalation.host.web.filter.FormTokenFilter;
import dev.partnerescalation.host.web.filter.HostHeaderFilter;
import dev.partnerescalation.host.web.filter.SecurityHeaderFilter;
import dev.partnerescalation.host.web.filter.XsrfFilter;
import jakarta.servlet.Filter;
import java.util.List;

/** The servlet filters before every resource and page. */
public final class Filters {

    private Filters() {}

    /** All of them, in the order in which a request passes them. */
    public static List<Filter> all(Domain domain, CurrentRequest request) {
        return List.of(
                new SecurityHeaderFilter(),
                new HostHeaderFilter(domain.url()),
                new CharsetFilter(),
                new BodyLimitFilter(),
                new AuthenticationFilter(domain.database(), domain.users().users(), domain.current()),
                new XsrfFilter(domain.url()),
                new FormTokenFilter(request));
    }
}
