/** Configuration objects, users and instants as Jira's REST API writes them, for REST, pages and the values of fields. */
package dev.partnerescalation.host.json;
