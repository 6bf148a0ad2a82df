/** The OSGi container in which apps run. No other package knows OSGi or Spring. */
package dev.partnerescalation.host.osgi;
