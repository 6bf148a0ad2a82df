package dev.partnerescalation.host.fragment;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What apps add to a page for its reader, in the order of their weights. The context is what stands on the page: the issue as apps
 * see it under "issue", its project under "project". A fragment that fails is left out, as in Jira, and noted.
 * (jira-evidence.md, "Web panels and conditions")
 */
public interface Fragments {

    /** The panels at this place, rendered. */
    List<Panel> panels(String location, Map<String, Object> context);

    /** The sections at this place with their links; a section without any is left out. */
    List<Section> sections(String location, Map<String, Object> context);

    /** The links of a section, which is named by its location, a slash and its key. */
    List<Item> items(String section, Map<String, Object> context);

    /** Addresses of style sheets below the context path: what pages of these contexts need, what others build on first. */
    List<String> stylesheets(Collection<String> contexts);

    /** Addresses of scripts below the context path, in the same order. */
    List<String> scripts(Collection<String> contexts);
}
