/** The REST resources of local Jira: Jira's, and below {@code /rest/local-jira/1.0} what Jira does by pages that local Jira does not have. */
package dev.partnerescalation.host.rest;
