/**
 * What apps add to pages: panels, links with their sections, style sheets and scripts. Pages ask {@link
 * dev.partnerescalation.host.fragment.Fragments}; the modules of apps add and remove fragments while the server runs.
 */
package dev.partnerescalation.host.fragment;
