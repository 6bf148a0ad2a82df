package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Signature of Jira's public type IssueLinkTypeManager, for compiling only. A public app built for Jira 8.20.22 uses it. */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String text, String text2, String text3, String text4);

    IssueLinkType getIssueLinkType(Long number);

    IssueLinkType getIssueLinkType(Long number, boolean flag);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypes(boolean flag);

    Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String text);

    Collection<IssueLinkType> getIssueLinkTypesByName(String text);

    Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String text);

    Collection<IssueLinkType> getIssueLinkTypesByStyle(String text);

    void removeIssueLinkType(Long number);

    void updateIssueLinkType(IssueLinkType issueLinkType, String text, String text2, String text3);
}
