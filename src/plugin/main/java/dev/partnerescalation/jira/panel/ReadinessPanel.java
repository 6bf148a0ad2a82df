package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.text.MessageBundles;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the panel its one {@code view}. It never throws, because a reader should see the rest of the issue and a sentence that says
 * whom to ask; hence the one catch here, which also takes a wrong signature at run time.
 */
@SuppressWarnings("unchecked") // the base class is raw in Jira
public final class ReadinessPanel extends AbstractJiraContextProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessPanel.class);

    private final ReadinessView readiness;
    private final MessageBundles texts;

    public ReadinessPanel(ReadinessView readiness, MessageBundles texts) {
        this.readiness = readiness;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser reader, JiraHelper helper) {
        return Map.of("view", view(reader, helper));
    }

    private Map<String, Object> view(ApplicationUser reader, JiraHelper helper) {
        try {
            if (helper.getContextParams().get("issue") instanceof Issue issue) {
                return readiness.of(issue, reader, texts.forUser(reader));
            }
            throw new IllegalStateException(
                    "The panel was shown where there is no issue: " + helper.getContextParams());
        } catch (RuntimeException | LinkageError cause) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("The readiness of an escalation could not be shown ({})", reference, cause);
            return failed(reader, reference);
        }
    }

    private Map<String, Object> failed(ApplicationUser reader, String reference) {
        try {
            return ReadinessView.failed(texts.forUser(reader), reference);
        } catch (RuntimeException | LinkageError cause) {
            LOG.error("Not even that the readiness could not be shown could be put into words ({})", reference, cause);
            return ReadinessView.failed("en", "partnerescalation.error.unexpected (" + reference + ")");
        }
    }
}
