package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.text.ErrorReference;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Views;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the panel its one {@code view}. It never throws, because a reader should see the rest of the issue and a sentence that says
 * whom to ask; hence the one catch here, which also takes a wrong signature at run time.
 */
@SuppressWarnings("unchecked") // the base class is raw in Jira
public final class ReadinessPanel extends AbstractJiraContextProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessPanel.class);

    private final PanelContent content;
    private final MessageBundles texts;

    public ReadinessPanel(PanelContent content, MessageBundles texts) {
        this.content = content;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(@Nullable ApplicationUser reader, JiraHelper helper) {
        return Map.of("view", Views.toMap(view(reader, helper)));
    }

    private PanelView view(@Nullable ApplicationUser reader, JiraHelper helper) {
        try {
            if (helper.getContextParams().get("issue") instanceof Issue issue) {
                return content.of(issue, reader, texts.forUser(reader));
            }
            throw new IllegalStateException(
                    "The panel was shown where there is no issue: " + helper.getContextParams());
        } catch (RuntimeException | LinkageError cause) {
            return failed(reader, ErrorReference.log(LOG, cause, "The readiness of an escalation could not be shown"));
        }
    }

    private PanelView failed(@Nullable ApplicationUser reader, String reference) {
        try {
            return PanelContent.failed(texts.forUser(reader), reference);
        } catch (RuntimeException | LinkageError cause) {
            LOG.error("The message about the failed panel could not be read either (reference {})", reference, cause);
            return PanelContent.failed("en", "partnerescalation.error.unexpected (" + reference + ")");
        }
    }
}
