/** The pages of the app for Jira administrators. */
@NullMarked
package dev.partnerescalation.jira.admin;

import org.jspecify.annotations.NullMarked;
