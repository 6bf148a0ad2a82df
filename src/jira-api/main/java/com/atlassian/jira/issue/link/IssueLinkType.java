package com.atlassian.jira.issue.link;

/** Signature of Jira's public type IssueLinkType, for compiling only. A public app built for Jira 9.4.1 uses it. */
public interface IssueLinkType extends Comparable<IssueLinkType> {
    String INWARD_FIELD_NAME = "inward";

    String NAME_FIELD_NAME = "linkname";

    String OUTWARD_FIELD_NAME = "outward";

    String STYLE_FIELD_NAME = "style";

    Long getId();

    String getInward();

    String getName();

    String getOutward();

    String getStyle();

    boolean isSubTaskLinkType();

    boolean isSystemLinkType();
}
