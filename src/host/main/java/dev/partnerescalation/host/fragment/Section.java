package dev.partnerescalation.host.fragment;

import java.util.List;

/**
 * Links under one heading.
 *
 * @param label the heading in the reader's language
 */
public record Section(String id, String label, List<Item> items) {}
