/** What the app needs of Jira, held against the Jira that it runs in. */
@NullMarked
package dev.partnerescalation.jira.compatibility;

import org.jspecify.annotations.NullMarked;
