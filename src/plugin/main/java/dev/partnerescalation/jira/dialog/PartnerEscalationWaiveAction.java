package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import dev.partnerescalation.rules.Check;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks a check of an escalation as not applicable, and others for the same reason. */
public final class PartnerEscalationWaiveAction extends IssueDialogAction {

    private static final long serialVersionUID = 1;

    private final transient WaivePage page;
    private String check = "";
    private Set<Check> also = Set.of();
    private String reason = "";

    public PartnerEscalationWaiveAction(WaivePage page, JiraAuthenticationContext session) {
        super(session);
        this.page = page;
    }

    /** Shows the form, or why the check cannot be marked. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        Optional<Issue> issue = page.escalation(id(), reader());
        Optional<Check> wanted = Check.of(check);
        if (issue.isEmpty() || wanted.isEmpty()) {
            return NOT_ALLOWED;
        }
        Waiving.Offer offer = page.offer(issue.get(), wanted.get(), reader());
        return shown(issue.get(), wanted.get(), offer, offer.proposed(), List.of());
    }

    /** Marks the checks and goes back to the issue; a refusal shows the form again with everything in it. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doExecute() {
        Optional<Issue> issue = page.escalation(id(), reader());
        Optional<Check> wanted = Check.of(check);
        if (issue.isEmpty() || wanted.isEmpty()) {
            return NOT_ALLOWED;
        }
        Waiving.Offer offer = page.offer(issue.get(), wanted.get(), reader());
        if (!offer.refusals().isEmpty()) {
            return shown(issue.get(), wanted.get(), offer, also, List.of());
        }
        Set<Check> offered = EnumSet.noneOf(Check.class);
        offer.others().stream().filter(also::contains).forEach(offered::add);
        List<String> errors = page.waive(issue.get(), wanted.get(), offered, reason.strip(), reader());
        return errors.isEmpty()
                ? done(issue.get().getKey(), () -> view(issue.get(), wanted.get(), offer, also, List.of()))
                : shown(issue.get(), wanted.get(), offer, also, errors);
    }

    private String shown(Issue issue, Check wanted, Waiving.Offer offer, Set<Check> ticked, List<String> errors) {
        return shown(view(issue, wanted, offer, ticked, errors));
    }

    private Record view(Issue issue, Check wanted, Waiving.Offer offer, Set<Check> ticked, List<String> errors) {
        return page.view(issue, wanted, offer, ticked, reason, errors, token(), reader());
    }

    /** The key of the check. */
    public void setCheck(@Nullable String key) {
        this.check = given(key);
    }

    /** A field of the form: the keys of other checks; what is none is left out. */
    public void setAlso(String @Nullable [] keys) {
        Set<Check> checks = EnumSet.noneOf(Check.class);
        for (String key : keys == null ? new String[0] : keys) {
            Check.of(key).ifPresent(checks::add);
        }
        this.also = checks;
    }

    /** A field of the form. */
    public void setReason(@Nullable String text) {
        this.reason = given(text);
    }
}
