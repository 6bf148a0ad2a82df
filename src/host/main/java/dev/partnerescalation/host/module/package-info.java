/** Installed apps: checks their jars, reads their descriptors, and registers their modules while they are enabled. */
package dev.partnerescalation.host.module;
