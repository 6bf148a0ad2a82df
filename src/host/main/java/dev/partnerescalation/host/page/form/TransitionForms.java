package dev.partnerescalation.host.page.form;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.TransitionNames;
import dev.partnerescalation.host.issue.Transitions;
import dev.partnerescalation.host.page.FormSubmissions;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.web.FaultResponse;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What both pages for transitions, with a screen and without, do alike. */
public final class TransitionForms {

    private final PageRenderer pages;
    private final IssueAccess access;
    private final Transitions transitions;
    private final TransitionNames names;
    private final FormSubmissions submissions;

    public TransitionForms(
            PageRenderer pages,
            IssueAccess access,
            Transitions transitions,
            TransitionNames names,
            FormSubmissions submissions) {
        this.pages = pages;
        this.access = access;
        this.transitions = transitions;
        this.names = names;
        this.submissions = submissions;
    }

    /** The issue that the person sees under this id. */
    IssueRow issue(String id) {
        return access.visible(String.valueOf(id));
    }

    /** Goes on with a transition that is possible now; otherwise shows Jira's message, with a link back. */
    Response whenPossible(IssueRow issue, String actionId, Function<ActionDescriptor, Response> next) {
        ActionDescriptor action;
        try {
            action = transitions.possible(issue, number(actionId));
        } catch (Fault impossible) {
            return pages.show(Page.of("form/impossible", "Workflow Action Invalid")
                    .with("issue", issue)
                    .with("sentences", impossible.messages())
                    .status(FaultResponse.status(impossible)));
        }
        return next.apply(action);
    }

    private static int number(String actionId) {
        return actionId != null && actionId.matches("\\d{1,9}") ? Integer.parseInt(actionId) : -1;
    }

    /** Carries the transition out, or says why it is refused; then nothing is changed. */
    Optional<Fault> carryOut(IssueRow issue, ActionDescriptor action, Map<String, Object> changes) {
        Map<String, Object> body = new LinkedHashMap<>(changes);
        body.put("transition", Map.of("id", Integer.toString(action.getId())));
        return submissions.refusal(() -> transitions.carryOut(issue, body));
    }

    /** A page about a transition. */
    Page page(String template, IssueRow issue, ActionDescriptor action) {
        return Page.of(template, names.of(action) + ": " + issue.key())
                .with("issue", issue)
                .with("action", Integer.toString(action.getId()))
                .with("name", names.of(action))
                .with("submit", names.submit(action));
    }
}
