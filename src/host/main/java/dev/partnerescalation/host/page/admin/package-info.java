/**
 * The pages of the administration. They ask Jira's own Java API, as Jira's pages do; only what is no part of it (installed apps, and the
 * forms of their workflow modules) comes from the host's own parts.
 */
package dev.partnerescalation.host.page.admin;
