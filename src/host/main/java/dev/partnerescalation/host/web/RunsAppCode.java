package dev.partnerescalation.host.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource among the pages that hands the request to an app: no transaction stands around it, and the app itself has to say that it
 * wants the token of a form, as in Jira.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RunsAppCode {}
