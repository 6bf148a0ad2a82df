package dev.partnerescalation.jira.brief;

/**
 * A brief for a place that many people read.
 *
 * @param brief names no linked issue
 * @param unnamed how many linked issues it leaves out
 */
public record BriefForMany(Brief brief, int unnamed) {}
