/**
 * Judges the preparation of escalations and says in one language what the judge found. Validator, panel, REST, brief and hand-over
 * all ask here and only lay it out.
 */
@NullMarked
package dev.partnerescalation.jira.readiness;

import org.jspecify.annotations.NullMarked;
