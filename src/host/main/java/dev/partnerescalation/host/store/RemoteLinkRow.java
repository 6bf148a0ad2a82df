package dev.partnerescalation.host.store;

/** A web link of an issue; everything but id, issue, title and address may be null. */
public record RemoteLinkRow(
        long id,
        long issueId,
        String globalId,
        String title,
        String summary,
        String url,
        String iconUrl,
        String iconTitle,
        String relationship,
        Boolean resolved,
        String applicationType,
        String applicationName) {}
