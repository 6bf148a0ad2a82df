/** Renders the Velocity templates of apps with Jira's restrictions. No other package knows Velocity. */
package dev.partnerescalation.host.template;
