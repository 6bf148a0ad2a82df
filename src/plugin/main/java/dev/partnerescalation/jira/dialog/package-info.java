/** Small forms about one escalation: adding examples, and saying why a check does not apply. Each is a page that works without a script. */
@NullMarked
package dev.partnerescalation.jira.dialog;

import org.jspecify.annotations.NullMarked;
