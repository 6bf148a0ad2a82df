/** What goes wrong in the domain, in the terms of Jira's API and without HTTP. */
package dev.partnerescalation.host.fault;
