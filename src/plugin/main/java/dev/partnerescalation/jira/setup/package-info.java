/**
 * The set-up of one project: what exists, what will be created, and creating it through Jira's API. Every step finds its
 * objects by the ids that it stored, says what it would do before it does anything, and changes no other project.
 */
@NullMarked
package dev.partnerescalation.jira.setup;

import org.jspecify.annotations.NullMarked;
