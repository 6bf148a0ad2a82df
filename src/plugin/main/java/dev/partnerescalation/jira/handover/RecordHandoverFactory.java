package dev.partnerescalation.jira.handover;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.issue.JiraId;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Views;
import dev.partnerescalation.jira.workflow.SentValues;
import java.util.Map;

/** Connects the form and the view of the post function in Jira's workflow editor with its settings. */
public final class RecordHandoverFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {

    private static final String VIEW = "view";

    private final ProjectRoleManager roles;
    private final MessageBundles texts;
    private final JiraAuthenticationContext session;

    public RecordHandoverFactory(ProjectRoleManager roles, MessageBundles texts, JiraAuthenticationContext session) {
        this.roles = roles;
        this.texts = texts;
        this.session = session;
    }

    /** The arguments to store. What is no choice of the form is kept as unreadable, so that a comment is not shown to too many people. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> sent) {
        String chosen =
                SentValues.of(sent.get(HandoverForm.FIELD)).stream().findFirst().orElse(HandoverSettings.EVERYBODY);
        boolean readable =
                chosen.equals(HandoverSettings.EVERYBODY) || JiraId.of(chosen).isPresent();
        return Map.of(HandoverSettings.COMMENT_ROLE, readable ? chosen : "unreadable");
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        params.put(VIEW, Views.toMap(form().editing(HandoverSettings.standard().toArguments())));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(VIEW, Views.toMap(form().editing(WorkflowModule.argumentsOf(descriptor))));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(VIEW, Views.toMap(form().reading(WorkflowModule.argumentsOf(descriptor))));
    }

    private HandoverForm form() {
        return new HandoverForm(texts.forUser(session.getLoggedInUser()), roles);
    }
}
