/** Starts a local Jira for each JUnit test. */
package dev.partnerescalation.host.testing;
