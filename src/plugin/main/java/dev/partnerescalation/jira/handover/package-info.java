/** What is kept of a hand-over: its day, its brief, what was judged, and whether somebody went past the gate. */
package dev.partnerescalation.jira.handover;
