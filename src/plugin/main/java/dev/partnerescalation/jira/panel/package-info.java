/** The panel on the issue: what an escalation still lacks, shown before a transition is tried. */
package dev.partnerescalation.jira.panel;
