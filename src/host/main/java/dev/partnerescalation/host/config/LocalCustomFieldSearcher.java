package dev.partnerescalation.host.config;

/** Stands for a searcher of custom fields; searching itself is not played. */
record LocalCustomFieldSearcher(String key) {}
