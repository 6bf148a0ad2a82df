package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.text.Views;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Connects the validator's form and view in Jira's workflow editor with its settings. */
public final class PreparationValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {

    private static final String VIEW = "view";

    private final MessageBundles texts;
    private final JiraAuthenticationContext session;
    private final LinkTypeNames linkTypes;

    public PreparationValidatorFactory(
            MessageBundles texts, JiraAuthenticationContext session, LinkTypeNames linkTypes) {
        this.texts = texts;
        this.session = session;
        this.linkTypes = linkTypes;
    }

    /**
     * The arguments to store, on adding and on updating. Jira gives this no way to complain (jira-evidence.md,
     * "Workflow validators"), so what cannot be read is repaired and the view shows what holds; the values are Strings
     * without <code>${</code>.
     */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> sent) {
        // A mode that a form leaves out is the default of today, other than one that a workflow never stored.
        Map<String, Object> arguments = new HashMap<>(ModeSettings.OF_RULES.write(EscalationPolicy.standard()::mode));
        arguments.putAll(new SubmittedForm(sent).asArguments());
        EscalationPolicy policy = ValidatorSettings.repaired(arguments).policy();
        EscalationPolicy repaired = policy.toBuilder()
                .linkTypeIds(linkTypes.existing(policy.linkTypeIds()))
                .minimumExamples(Math.max(policy.minimumExamples(), policy.minimumLinked()))
                .build();
        return new HashMap<>(ValidatorSettings.of(repaired).toArguments());
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        params.put(VIEW, Views.toMap(form().view(EscalationPolicy.standard(), List.of())));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        Map<?, ?> stored = WorkflowModule.argumentsOf(descriptor);
        SettingsForm.View view =
                form().view(ValidatorSettings.repaired(stored).policy(), ValidatorSettings.unreadable(stored));
        params.put(VIEW, Views.toMap(view));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        Map<?, ?> stored = WorkflowModule.argumentsOf(descriptor);
        SettingsView.View view = new SettingsView(messages(), linkTypes.all())
                .view(ValidatorSettings.repaired(stored).policy(), ValidatorSettings.unreadable(stored));
        params.put(VIEW, Views.toMap(view));
    }

    private SettingsForm form() {
        return new SettingsForm(messages(), linkTypes.all());
    }

    private Messages messages() {
        return texts.forUser(session.getLoggedInUser());
    }
}
