package dev.partnerescalation.jira.brief;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.issue.BaseAddress;
import dev.partnerescalation.jira.issue.ContentReader;
import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.issue.ExampleLister;
import dev.partnerescalation.jira.issue.ShownExamples;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.readiness.ReadinessJudge;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.GuardedTransition;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the brief of one escalation as one person may read it. */
public final class BriefWriter {

    private final ContentReader contents;
    private final ExampleLister examples;
    private final GuardedTransitions transitions;
    private final ReadinessJudge judge;
    private final JudgementMessages judgements;
    private final Advice advice;
    private final BaseAddress address;
    private final MailVisibility mails;
    private final Today today;
    private final MessageBundles texts;

    public BriefWriter(
            ContentReader contents,
            ExampleLister examples,
            GuardedTransitions transitions,
            ReadinessJudge judge,
            JudgementMessages judgements,
            Advice advice,
            BaseAddress address,
            MailVisibility mails,
            Today today,
            MessageBundles texts) {
        this.contents = contents;
        this.examples = examples;
        this.transitions = transitions;
        this.judge = judge;
        this.judgements = judgements;
        this.advice = advice;
        this.address = address;
        this.mails = mails;
        this.today = today;
        this.texts = texts;
    }

    /**
     * The brief as it would be sent now.
     *
     * @param reader who takes it away; it names no issue that this person may not browse. Null for an unauthenticated person
     */
    public Brief write(Issue issue, @Nullable ApplicationUser reader) {
        Optional<GuardedTransition> handOver = transitions.of(issue).handOver();
        ShownExamples shown = examples.of(issue, linkTypes(handOver), address.canonical(), reader);
        return write(issue, reader, handOver, shown, reader != null && mails.areShown());
    }

    /** As {@link #write}, for a place that many people read, in the name of this person. */
    public BriefForMany writeForMany(Issue issue, @Nullable ApplicationUser author) {
        Optional<GuardedTransition> handOver = transitions.of(issue).handOver();
        ShownExamples counted = examples.counted(issue, linkTypes(handOver));
        return new BriefForMany(write(issue, author, handOver, counted, false), counted.hidden());
    }

    private Brief write(
            Issue issue,
            @Nullable ApplicationUser reader,
            Optional<GuardedTransition> handOver,
            ShownExamples shown,
            boolean withMail) {
        Messages english = texts.english();
        EscalationContent content = contents.read(issue);
        LocalDate now = today.of(reader);
        List<JudgedCheck> checks = handOver.map(transition -> judge.judge(issue, reader, transition.policies()))
                .map(judgement -> judgements.forEverybody(judgement, english).checks())
                .orElse(List.of());
        return new BriefComposer(english, content, now, today, advice).write(issue, shown, checks, withMail);
    }

    /** The types of link that any validator of the hand-over counts; empty for all of them. */
    private static Set<String> linkTypes(Optional<GuardedTransition> handOver) {
        Set<String> ids = new TreeSet<>();
        handOver.ifPresent(
                transition -> transition.readablePolicies().forEach(policy -> ids.addAll(policy.linkTypeIds())));
        return ids;
    }
}
