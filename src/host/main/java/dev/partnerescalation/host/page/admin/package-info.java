/**
 * The pages of the administration. They ask Jira's Java API, as Jira's pages do; only what that API lacks (installed apps, and the forms of
 * their workflow modules) comes from {@code module}.
 */
package dev.partnerescalation.host.page.admin;
