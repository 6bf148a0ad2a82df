/** The web server, the JAX-RS applications behind it, and how a fault becomes a response. No other package knows Jetty or Jersey. */
package dev.partnerescalation.host.web;
