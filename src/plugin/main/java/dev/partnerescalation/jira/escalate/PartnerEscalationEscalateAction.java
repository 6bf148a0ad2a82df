package dev.partnerescalation.jira.escalate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import dev.partnerescalation.jira.text.Views;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page on which a reader escalates from an issue. It answers alike for an issue that does not exist, that the reader may not browse, and
 * from which this reader may not escalate.
 */
public final class PartnerEscalationEscalateAction extends JiraWebActionSupport {

    private static final long serialVersionUID = 1;
    private static final String NOT_ALLOWED = "securitybreach";
    private static final Logger LOG = LoggerFactory.getLogger(PartnerEscalationEscalateAction.class);

    private final transient EscalatePage page;
    private final transient JiraAuthenticationContext session;
    private String id = "";
    private String summary = "";
    private String project = "";
    private String partner = "";
    private String concern = "";
    private transient Map<String, Object> view = Map.of();

    public PartnerEscalationEscalateAction(EscalatePage page, JiraAuthenticationContext session) {
        this.page = page;
        this.session = session;
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
        ApplicationUser reader = session.getLoggedInUser();
        Optional<Issue> issue = page.issue(id, reader);
        EscalateForm form = new EscalateForm(summary.strip(), project, partner.strip(), concern.strip());
        Optional<Escalated> outcome = issue.flatMap(one -> page.create(one, form, reader));
        if (outcome.isEmpty()) {
            return NOT_ALLOWED;
        }
        if (outcome.get() instanceof Escalated.Created created
                && created.failure().isEmpty()) {
            return opened(created.key(), issue.get(), form, outcome, reader);
        }
        return shown(issue.get(), form, outcome, reader);
    }

    private String opened(
            String key, Issue issue, EscalateForm form, Optional<Escalated> outcome, ApplicationUser reader) {
        try {
            return getRedirect(EscalatePage.browse(key));
        } catch (LinkageError missing) {
            LOG.warn("Jira cannot send the browser on, so the page names the escalation", missing);
            return shown(issue, form, outcome, reader);
        }
    }

    private String show() {
        ApplicationUser reader = session.getLoggedInUser();
        Optional<Issue> issue = page.issue(id, reader);
        return issue.isEmpty()
                ? NOT_ALLOWED
                : shown(issue.get(), page.proposal(issue.get(), reader), Optional.empty(), reader);
    }

    private String shown(Issue issue, EscalateForm form, Optional<Escalated> outcome, ApplicationUser reader) {
        view = Views.toMap(page.view(issue, form, outcome, token(), reader));
        return INPUT;
    }

    private String token() {
        try {
            return getXsrfToken();
        } catch (LinkageError missing) {
            LOG.warn("Jira gives no token for the form of the page", missing);
            return "";
        }
    }

    /** What the template prints. */
    public Map<String, Object> getView() {
        return view;
    }

    /** The number of the issue. */
    public void setId(@Nullable String number) {
        this.id = given(number);
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

    /** Jira tells by null that a parameter was not sent. */
    private static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
