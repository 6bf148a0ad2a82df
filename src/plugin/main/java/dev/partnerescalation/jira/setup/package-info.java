/**
 * The set-up of one project: what is there, what will be made, and making it through Jira's own API. Every step looks its
 * parts up by the ids it stored, says what it would do before it does anything, and changes no other project.
 */
package dev.partnerescalation.jira.setup;
