package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.HandedOverOn;
import dev.partnerescalation.jira.readiness.Impediment;
import dev.partnerescalation.jira.workflow.TransitionPrecondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must be there so that a hand-over can be recorded. The post function asks the same before it writes anything. */
final class RecordingPrecondition implements TransitionPrecondition {

    private static final String ERROR = "partnerescalation.handover.error.";

    private final HandedOverOn date;
    private final CommentReaders readers;

    RecordingPrecondition(HandedOverOn date, CommentReaders readers) {
        this.date = date;
        this.readers = readers;
    }

    @Override
    public List<Impediment> impediments(Issue issue, Transition transition) {
        return transition.modules().stream()
                .filter(module -> module.isOf(RecordHandover.class))
                .map(WorkflowModule::arguments)
                .flatMap(arguments -> impediments(issue, arguments).stream())
                .distinct()
                .toList();
    }

    /** What keeps the post function with these arguments from recording a hand-over of this issue. */
    List<Impediment> impediments(Issue issue, Map<?, ?> arguments) {
        List<Impediment> impediments = new ArrayList<>();
        if (issue.getId() == null) {
            impediments.add(new Impediment("issue.creating", List.of(), Optional.empty(), ERROR + "creating"));
        }
        try {
            readers.role(issue, arguments);
        } catch (CannotRecordException unusable) {
            impediments.add(unusable.impediment());
        }
        if (!date.isAvailable(issue)) {
            impediments.add(Impediment.missingField(EscalationField.HANDED_OVER_ON, ERROR + "field"));
        }
        return impediments;
    }
}
