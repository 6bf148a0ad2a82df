package dev.partnerescalation.host.page.issue;

/**
 * A link to another issue that the reader may browse.
 *
 * @param id of the link
 * @param done whether the other issue has a resolution, which strikes its key through
 */
record LinkView(String id, String key, String summary, TranslatedName priority, StatusView status, boolean done) {}
