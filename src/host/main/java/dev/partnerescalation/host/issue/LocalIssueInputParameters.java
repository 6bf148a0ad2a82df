package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.config.SystemField;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@link IssueInputParameters} as the fields of a request to REST, which {@link IssueCreation} reads. Of custom fields those with plain text
 * are emulated; all others are refused.
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
        boolean text = known.find(fullCustomFieldKey)
                .filter(field -> field.type() instanceof TextType)
                .isPresent();
        if (!text || values.length != 1) {
            throw proxies.refuse(
                    "IssueInputParameters.addCustomFieldValue of anything but one text (" + fullCustomFieldKey + ")");
        }
        return with(fullCustomFieldKey, values[0]);
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
