package dev.partnerescalation.host.config;

/** What has names that can be translated, as Jira calls it. */
public final class TranslatableKind {

    public static final String ISSUE_TYPE = "issuetype";
    public static final String STATUS = "status";
    public static final String PRIORITY = "priority";
    public static final String RESOLUTION = "resolution";
    public static final String CUSTOM_FIELD = "customfield";

    private TranslatableKind() {}
}
