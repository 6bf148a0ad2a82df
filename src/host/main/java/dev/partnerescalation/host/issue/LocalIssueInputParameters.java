package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.config.SystemField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@link IssueInputParameters} as the fields of a request to REST, which {@link IssueCreation} reads. Of custom fields those with plain text
 * and those with options to tick are emulated; all others are refused.
 */
final class LocalIssueInputParameters implements IssueInputParameters {

    private final ApiProxies proxies;
    private final IssueFields known;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final IssueInputParameters asApiObject;

    private LocalIssueInputParameters(ApiProxies proxies, IssueFields known) {
        this.proxies = proxies;
        this.known = known;
        this.asApiObject = proxies.entity(IssueInputParameters.class, this);
    }

    /** Empty ones, as an app gets them. */
    static IssueInputParameters empty(ApiProxies proxies, IssueFields known) {
        return new LocalIssueInputParameters(proxies, known).asApiObject;
    }

    /** What was set, by field id. */
    Map<String, Object> fields() {
        return Map.copyOf(fields);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        ValueType type = known.find(fullCustomFieldKey).map(IssueField::type).orElse(null);
        if (type instanceof TextType && values.length == 1) {
            return with(fullCustomFieldKey, values[0]);
        }
        if (type instanceof OptionsType) {
            return with(
                    fullCustomFieldKey,
                    Arrays.stream(values).map(id -> Map.of("id", id)).toList());
        }
        throw proxies.refuse(
                "IssueInputParameters.addCustomFieldValue of anything but one text or the numbers of options ("
                        + fullCustomFieldKey + ")");
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return with(SystemField.ISSUE_TYPE.id(), Map.of("id", issueTypeId));
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return with(SystemField.PROJECT.id(), Map.of("id", projectId.toString()));
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return with(SystemField.REPORTER.id(), Map.of("name", reporterId));
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return with(SystemField.SUMMARY.id(), summary);
    }

    private IssueInputParameters with(String field, Object value) {
        fields.put(field, value);
        return asApiObject;
    }
}
