package dev.partnerescalation.host.page.issue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.ScreenFields;
import dev.partnerescalation.host.issue.TransitionNames;
import dev.partnerescalation.host.issue.Transitions;
import dev.partnerescalation.host.store.IssueRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the reader can do with an issue: the bar of buttons above it. */
final class IssueOperations {

    private final IssueAccess access;
    private final ScreenFields screens;
    private final Transitions transitions;
    private final TransitionNames transitionNames;
    private final DisplayNames names;

    IssueOperations(
            IssueAccess access,
            ScreenFields screens,
            Transitions transitions,
            TransitionNames transitionNames,
            DisplayNames names) {
        this.access = access;
        this.screens = screens;
        this.transitions = transitions;
        this.transitionNames = transitionNames;
        this.names = names;
    }

    /** Edit, comment and link: which of them the reader may. */
    Map<String, Object> of(IssueRow issue) {
        return Map.of(
                "edit", !screens.forEdit(issue).isEmpty(),
                "comment", access.may("ADD_COMMENTS", issue),
                "link", access.may("LINK_ISSUES", issue));
    }

    /** The available transitions, in the order of the workflow. */
    List<TransitionView> transitions(IssueRow issue) {
        return transitions.available(issue).stream()
                .sorted(Comparator.comparingInt(TransitionNames::sequence))
                .map(this::view)
                .toList();
    }

    private TransitionView view(ActionDescriptor action) {
        return new TransitionView(
                Integer.toString(action.getId()),
                names.translated(action.getName(), transitionNames.of(action)),
                transitionNames.description(action),
                ScreenFields.screenOf(action).isPresent());
    }
}
