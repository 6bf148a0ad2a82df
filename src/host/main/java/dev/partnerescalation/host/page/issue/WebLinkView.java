package dev.partnerescalation.host.page.issue;

/**
 * A link to a page of the web.
 *
 * @param openable whether the address may become a link: http or https
 */
record WebLinkView(String id, String title, String url, String summary, boolean openable, boolean done) {}
