/** The workflow validator: its settings, its form and its way of refusing a transition. */
package dev.partnerescalation.jira.workflow;
