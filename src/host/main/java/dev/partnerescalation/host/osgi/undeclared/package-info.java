/** The one package of local Jira that the classes of apps can reach: calls into it are put there when a class is loaded. */
package dev.partnerescalation.host.osgi.undeclared;
