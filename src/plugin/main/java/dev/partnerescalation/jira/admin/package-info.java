/** The app's pages for Jira administrators. */
package dev.partnerescalation.jira.admin;
