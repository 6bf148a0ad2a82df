/** What is worth knowing about an escalation and never blocks it: support of the version, confidentiality, incidents. */
@NullMarked
package dev.partnerescalation.jira.advice;

import org.jspecify.annotations.NullMarked;
