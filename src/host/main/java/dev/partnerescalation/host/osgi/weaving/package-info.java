/** Makes classes of apps say by name what they ask of Jira and local Jira does not declare. */
package dev.partnerescalation.host.osgi.weaving;
