/** The panel on the issue: what an escalation still lacks, shown before a transition is tried. */
@NullMarked
package dev.partnerescalation.jira.panel;

import org.jspecify.annotations.NullMarked;
