package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.text.Views;
import java.util.Map;

/** Shows the validator that wants a comment in Jira's workflow editor. There is nothing to configure. */
public final class CommentRequiredValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {

    private final MessageBundles texts;
    private final JiraAuthenticationContext session;

    public CommentRequiredValidatorFactory(MessageBundles texts, JiraAuthenticationContext session) {
        this.texts = texts;
        this.session = session;
    }

    /** What the template {@code workflow/comment-required-view.vm} prints. */
    record View(String lang, String sentence) {}

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> sent) {
        return Map.of();
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        show(params);
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        show(params);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        show(params);
    }

    private void show(Map<String, Object> params) {
        Messages messages = texts.forUser(session.getLoggedInUser());
        params.put(
                "view",
                Views.toMap(new View(
                        messages.languageTag(), messages.text("partnerescalation.validator.comment.description"))));
    }
}
