package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import dev.partnerescalation.jira.issue.JiraId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an issue count as an example that is linked by a type that does not count. */
public final class PartnerEscalationCountExampleAction extends IssueDialogAction {

    private static final long serialVersionUID = 1;

    private final transient ExamplePage page;
    private String link = "";

    public PartnerEscalationCountExampleAction(ExamplePage page, JiraAuthenticationContext session) {
        super(session);
        this.page = page;
    }

    /** Links by the right type in place of the wrong one, and goes back to the issue. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doExecute() {
        Optional<Issue> found = page.escalation(id(), reader());
        if (found.isEmpty()) {
            return NOT_ALLOWED;
        }
        Issue issue = found.get();
        List<String> errors =
                page.count(issue, JiraId.of(link), reader()).stream().toList();
        return errors.isEmpty()
                ? done(issue.getKey(), () -> page.view(issue, ExamplePage.Form.EMPTY, List.of(), token(), reader()))
                : shown(page.view(issue, ExamplePage.Form.EMPTY, errors, token(), reader()));
    }

    /** A field of the form: the number of the link that does not count. */
    public void setLink(@Nullable String number) {
        this.link = given(number);
    }
}
