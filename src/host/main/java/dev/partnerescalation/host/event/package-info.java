/** What happened, told to whoever listens. */
package dev.partnerescalation.host.event;
