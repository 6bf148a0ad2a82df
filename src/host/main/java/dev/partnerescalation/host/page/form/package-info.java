/**
 * The forms of local Jira for creating, editing and moving issues. They show the fields of a screen and turn what was typed into what
 * REST takes; what is allowed is decided there and nowhere else.
 */
package dev.partnerescalation.host.page.form;
