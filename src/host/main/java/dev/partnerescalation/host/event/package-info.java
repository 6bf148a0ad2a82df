/** Events of Jira and the listeners of apps. */
package dev.partnerescalation.host.event;
