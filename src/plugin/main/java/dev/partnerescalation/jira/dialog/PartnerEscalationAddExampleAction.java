package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds examples to an escalation: issues that are suggested, and others by key or address. */
public final class PartnerEscalationAddExampleAction extends IssueDialogAction {

    private static final long serialVersionUID = 1;

    private final transient ExamplePage page;
    private Set<String> chosen = Set.of();
    private String reference = "";

    public PartnerEscalationAddExampleAction(ExamplePage page, JiraAuthenticationContext session) {
        super(session);
        this.page = page;
    }

    /** Shows the form. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return page.escalation(id(), reader())
                .map(issue -> shown(page.view(issue, ExamplePage.Form.EMPTY, List.of(), token(), reader())))
                .orElse(NOT_ALLOWED);
    }

    /** Links what was chosen and typed; a refusal shows the form again with everything in it. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doExecute() {
        Optional<Issue> found = page.escalation(id(), reader());
        if (found.isEmpty()) {
            return NOT_ALLOWED;
        }
        Issue issue = found.get();
        ExamplePage.Form form = new ExamplePage.Form(chosen, reference);
        List<String> errors = page.add(issue, form, reader()).errors();
        return errors.isEmpty()
                ? done(issue.getKey(), () -> page.view(issue, ExamplePage.Form.EMPTY, List.of(), token(), reader()))
                : shown(page.view(issue, form, errors, token(), reader()));
    }

    /** A field of the form: the keys that were ticked. */
    public void setIssue(String @Nullable [] keys) {
        this.chosen = keys == null ? Set.of() : new LinkedHashSet<>(List.of(keys));
    }

    /** A field of the form. */
    public void setReference(@Nullable String text) {
        this.reference = given(text);
    }
}
