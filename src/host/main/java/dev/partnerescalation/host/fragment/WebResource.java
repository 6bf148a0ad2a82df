package dev.partnerescalation.host.fragment;

import java.net.URL;
import java.util.List;
import java.util.Map;

/**
 * Files of an app that belong together.
 *
 * @param completeKey key of the app, colon, key of the module
 * @param contexts names of the page types that include it
 * @param dependencies complete keys of what must be on the page before
 * @param files the places of the declared files in the jar, by name, in the order of the descriptor
 */
public record WebResource(
        String completeKey, List<String> contexts, List<String> dependencies, Map<String, URL> files) {}
