/** The panel on the issue: what an escalation still lacks, before anybody presses a button. */
package dev.partnerescalation.jira.panel;
