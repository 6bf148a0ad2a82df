/** The pages of apps: actions below {@code /secure}, run and decorated as Jira does. */
package dev.partnerescalation.host.action;
