/**
 * Local Jira: starts it, as a program or inside a test, and stops it. Everything below this package is put together by {@code wiring}; the layers
 * are drawn in src/docs/architecture.puml.
 */
package dev.partnerescalation.host;
