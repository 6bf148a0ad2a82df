/** What an escalation consists of in Jira, which objects the set-up made, and the one reader of an issue. */
@NullMarked
package dev.partnerescalation.jira.issue;

import org.jspecify.annotations.NullMarked;
