/** The pages about issues: one issue with its comments, links and history, and lists of issues. */
package dev.partnerescalation.host.page.issue;
