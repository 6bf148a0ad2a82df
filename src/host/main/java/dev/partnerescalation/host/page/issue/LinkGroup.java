package dev.partnerescalation.host.page.issue;

import java.util.List;

/** The links of an issue with the same description, as "is blocked by". */
record LinkGroup(String description, List<LinkView> links) {

    public LinkGroup {
        links = List.copyOf(links);
    }
}
