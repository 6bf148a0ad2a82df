/** Stories that the real app jar must tell in local Jira. Everything goes over HTTP; no class of the app is in reach. */
package dev.partnerescalation.acceptance;
