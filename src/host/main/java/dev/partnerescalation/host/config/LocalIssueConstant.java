package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** What issue types, statuses, priorities and resolutions have in common. Plays {@link IssueConstant}. */
abstract class LocalIssueConstant {

    private final Constant constant;
    private final ConfigReader reader;

    LocalIssueConstant(Constant constant, ConfigReader reader) {
        this.constant = constant;
        this.reader = reader;
    }

    /** The stored part of a constant. */
    record Constant(String kind, long id, String name, String description, String iconUrl, int sequence) {}

    final long id() {
        return constant.id();
    }

    final String kind() {
        return constant.kind();
    }

    public String getId() {
        return Long.toString(constant.id());
    }

    public String getName() {
        return constant.name();
    }

    public String getDescription() {
        return constant.description();
    }

    public Long getSequence() {
        return (long) constant.sequence();
    }

    public String getIconUrl() {
        return constant.iconUrl();
    }

    public String getCompleteIconUrl() {
        return reader.absolute(constant.iconUrl());
    }

    public String getNameTranslation() {
        return name(reader.locale());
    }

    public String getNameTranslation(String locale) {
        return name(ConfigReader.locale(locale));
    }

    public String getNameTranslation(I18nHelper helper) {
        return name(helper.getLocale());
    }

    public String getDescTranslation() {
        return description(reader.locale());
    }

    public String getDescTranslation(String locale) {
        return description(ConfigReader.locale(locale));
    }

    public String getDescTranslation(I18nHelper helper) {
        return description(helper.getLocale());
    }

    public int compareTo(Object other) {
        return getSequence().compareTo(((IssueConstant) other).getSequence());
    }

    private String name(Locale locale) {
        return reader.translations().name(constant.kind(), getId(), constant.name(), locale);
    }

    private String description(Locale locale) {
        return reader.translations()
                .description(constant.kind(), getId(), constant.name(), constant.description(), locale);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof LocalIssueConstant that
                && constant.kind().equals(that.constant.kind())
                && constant.id() == that.constant.id();
    }

    @Override
    public final int hashCode() {
        return constant.kind().hashCode() * 31 + Long.hashCode(constant.id());
    }

    @Override
    public final String toString() {
        return constant.id() + " " + constant.name();
    }
}
