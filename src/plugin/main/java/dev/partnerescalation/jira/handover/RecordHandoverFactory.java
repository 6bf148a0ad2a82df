package dev.partnerescalation.jira.handover;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.text.MessageBundles;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

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

    /** The arguments to store. What is no choice of the form is kept as unreadable: nobody shall read a comment by mistake. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> sent) {
        String chosen = first(sent.get(HandoverForm.FIELD));
        boolean readable = chosen.equals(HandoverSettings.EVERYBODY) || chosen.matches("\\d{1,18}");
        return Map.of(HandoverSettings.COMMENT_ROLE, readable ? chosen : "unreadable");
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        params.put(VIEW, form().editing(HandoverSettings.standard().toArguments()));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(VIEW, form().editing(WorkflowModule.argumentsOf(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(VIEW, form().reading(WorkflowModule.argumentsOf(descriptor)));
    }

    private HandoverForm form() {
        return new HandoverForm(texts.forUser(session.getLoggedInUser()), roles);
    }

    /** Jira sends arrays of texts. */
    private static String first(Object sent) {
        Collection<?> values = sent instanceof Object[] many
                ? Arrays.asList(many)
                : sent instanceof Collection<?> many ? many : Arrays.asList(sent);
        return values.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(String::valueOf)
                .orElse(HandoverSettings.EVERYBODY);
    }
}
