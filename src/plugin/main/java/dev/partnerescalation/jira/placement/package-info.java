/** Adds the validator to workflows that the set-up did not make, removes it again, and leaves everything else as it is. */
@NullMarked
package dev.partnerescalation.jira.placement;

import org.jspecify.annotations.NullMarked;
