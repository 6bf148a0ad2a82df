/** What is worth knowing about an escalation and never blocks it: support of the version, confidentiality, incidents. */
package dev.partnerescalation.jira.advice;
