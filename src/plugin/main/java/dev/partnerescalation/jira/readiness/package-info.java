/** What programs are told about the preparation of an escalation: the judgement at one gate, whole and in words. */
package dev.partnerescalation.jira.readiness;
