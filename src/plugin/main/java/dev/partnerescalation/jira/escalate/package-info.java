/** Escalating from an issue that shows the trouble: a small form that creates an escalation with that issue as its first example. */
@NullMarked
package dev.partnerescalation.jira.escalate;

import org.jspecify.annotations.NullMarked;
