/** Puts our validator into workflows that other people made, takes it out again, and leaves everything else as it is. */
package dev.partnerescalation.jira.placement;
