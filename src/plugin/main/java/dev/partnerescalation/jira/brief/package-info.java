/** The brief for the Adobe account team: what it says, in English, and the forms in which it can be taken away. */
@NullMarked
package dev.partnerescalation.jira.brief;

import org.jspecify.annotations.NullMarked;
