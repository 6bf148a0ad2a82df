package org.ofbiz.core.entity;

/** Thrown by members of Jira that store. The app catches it as an {@link Exception}, so that it need not import this package. */
public class GenericEntityException extends Exception {

    private static final long serialVersionUID = 1;
}
