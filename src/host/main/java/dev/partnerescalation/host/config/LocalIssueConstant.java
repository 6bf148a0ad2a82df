package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.IssueConstant;

/** What issue types, statuses, priorities and resolutions have in common: {@link IssueConstant} over the stored constants. */
abstract class LocalIssueConstant implements IssueConstant {

    private final Constant constant;
    private final ConfigReader reader;

    LocalIssueConstant(Constant constant, ConfigReader reader) {
        this.constant = constant;
        this.reader = reader;
    }

    /** What is stored of a constant. */
    record Constant(String kind, long id, String name, String description) {}

    @Override
    public String getId() {
        return Long.toString(constant.id());
    }

    @Override
    public String getName() {
        return constant.name();
    }

    @Override
    public String getDescription() {
        return constant.description();
    }

    @Override
    public String getNameTranslation() {
        return reader.translations().name(constant.kind(), getId(), constant.name(), reader.locale());
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
