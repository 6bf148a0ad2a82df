/** The brief for the Adobe account team: what it says, in English, and the forms in which it can be taken away. */
package dev.partnerescalation.jira.brief;
