/**
 * Decides when a partner escalation is prepared. {@link dev.partnerescalation.rules.EscalationPolicy#judge} is the one
 * verb: it takes an {@link dev.partnerescalation.rules.EscalationCase}, everything that may be known about one
 * escalation, and answers a {@link dev.partnerescalation.rules.Readiness}, one finding per check. All types are values
 * and all functions pure: no Jira, no clock, no locale, no texts for readers; reasons are stable codes with arguments.
 */
@NullMarked
package dev.partnerescalation.rules;

import org.jspecify.annotations.NullMarked;
