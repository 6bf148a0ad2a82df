/** How a local Jira is configured: what its administrators see as types, statuses, fields, screens, workflows and schemes. */
package dev.partnerescalation.host.config;
