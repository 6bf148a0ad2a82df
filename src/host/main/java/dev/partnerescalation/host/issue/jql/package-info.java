/**
 * JQL: from the text of a search over its syntax tree ({@link dev.partnerescalation.host.issue.jql.JqlQuery}) to a condition for
 * the database.
 */
package dev.partnerescalation.host.issue.jql;
