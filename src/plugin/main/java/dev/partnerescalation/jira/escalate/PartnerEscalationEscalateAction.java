package dev.partnerescalation.jira.escalate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.dialog.IssueDialogAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a reader escalates from an issue. It answers alike for an issue that does not exist, that the reader may not browse, and
 * from which this reader may not escalate.
 */
public final class PartnerEscalationEscalateAction extends IssueDialogAction {

    private static final long serialVersionUID = 1;

    private final transient EscalatePage page;
    private String summary = "";
    private String project = "";
    private String partner = "";
    private String concern = "";

    public PartnerEscalationEscalateAction(EscalatePage page, JiraAuthenticationContext session) {
        super(session);
        this.page = page;
    }

    /** Shows the form with what is known. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show();
    }

    /** The same, for who leaves the command out of the address. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doExecute() {
        return show();
    }

    /** Creates the escalation and opens it; a refusal shows the form again with everything that was typed. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doCreate() {
        ApplicationUser reader = reader();
        Optional<Issue> issue = page.issue(id(), reader);
        EscalateForm form = new EscalateForm(summary.strip(), project, partner.strip(), concern.strip());
        Optional<Escalated> outcome = issue.flatMap(one -> page.create(one, form, reader));
        if (outcome.isEmpty()) {
            return NOT_ALLOWED;
        }
        if (outcome.get() instanceof Escalated.Created created
                && created.failure().isEmpty()) {
            return done(created.key(), () -> page.view(issue.get(), form, outcome, token(), reader));
        }
        return shown(page.view(issue.get(), form, outcome, token(), reader));
    }

    private String show() {
        ApplicationUser reader = reader();
        Optional<Issue> issue = page.issue(id(), reader);
        return issue.isEmpty()
                ? NOT_ALLOWED
                : shown(page.view(issue.get(), page.proposal(issue.get(), reader), Optional.empty(), token(), reader));
    }

    /** A field of the form. */
    public void setSummary(@Nullable String text) {
        this.summary = given(text);
    }

    /** A field of the form: the number of the project. */
    public void setProject(@Nullable String number) {
        this.project = given(number);
    }

    /** A field of the form. */
    public void setPartner(@Nullable String text) {
        this.partner = given(text);
    }

    /** A field of the form. */
    public void setConcern(@Nullable String text) {
        this.concern = given(text);
    }
}
