/**
 * What apps add to pages: panels, links with their sections, style sheets and scripts. Pages ask {@link
 * dev.partnerescalation.host.fragment.Fragments}; the modules of apps put their parts in and take them out while the server runs.
 */
package dev.partnerescalation.host.fragment;
