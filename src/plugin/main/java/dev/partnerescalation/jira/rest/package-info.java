/** The REST resources of the app: the only package that knows JAX-RS, so that a change of platform touches nothing else. */
@NullMarked
package dev.partnerescalation.jira.rest;

import org.jspecify.annotations.NullMarked;
