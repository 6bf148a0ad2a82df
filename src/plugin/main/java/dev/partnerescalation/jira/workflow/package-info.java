/** The workflow validator: its settings, its form and its way of refusing a transition. */
@NullMarked
package dev.partnerescalation.jira.workflow;

import org.jspecify.annotations.NullMarked;
