/** What is kept of a hand-over: its day, its brief, what was judged, and whether the validators were skipped. */
@NullMarked
package dev.partnerescalation.jira.handover;

import org.jspecify.annotations.NullMarked;
