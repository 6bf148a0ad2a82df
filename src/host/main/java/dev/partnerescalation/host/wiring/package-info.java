/** Builds the domain, the plugin system, the REST resources and the pages of one local Jira. */
package dev.partnerescalation.host.wiring;
