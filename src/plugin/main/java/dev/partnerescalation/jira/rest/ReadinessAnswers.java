package dev.partnerescalation.jira.rest;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.jira.issue.Today;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers which escalations are ready. */
final class ReadinessAnswers {

    /**
     * How long a request for many may begin to judge further issues. A client, and a proxy before Jira, waits a minute as a rule; a thread
     * of Jira that works on is one that nobody else has.
     */
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int NOT_REACHED = 503;

    private final Escalations escalations;
    private final ReadinessReporter reporter;
    private final Today today;

    ReadinessAnswers(Escalations escalations, ReadinessReporter reporter, Today today) {
        this.escalations = escalations;
        this.reporter = reporter;
        this.today = today;
    }

    /** The report itself, or the refusal. */
    Response one(WantedReadiness wanted, Escalations.Reader reader) {
        Outcome outcome = outcome(wanted.issues().get(0), wanted.transition(), reader, new HashMap<>());
        return outcome.report()
                .map(report -> ok(report, reader))
                .orElseGet(() -> Errors.of(Response.Status.fromStatusCode(outcome.status()), outcome.refusal()));
    }

    /** One entry for each issue, in their order. */
    Response many(WantedReadiness wanted, Escalations.Reader reader) {
        return ok(json(wanted, reader), reader);
    }

    /** The body of that answer. Each distinct issue is judged once, however often and by whichever of its names it is asked for. */
    Map<String, Object> json(WantedReadiness wanted, Escalations.Reader reader) {
        Instant end = today.moment().plus(LONGEST);
        Map<String, Outcome> asked = new HashMap<>();
        Map<Long, Outcome> judged = new HashMap<>();
        List<Map<String, Object>> entries = new ArrayList<>();
        for (String issue : wanted.issues()) {
            Outcome outcome = asked.computeIfAbsent(
                    issue,
                    one -> today.moment().isAfter(end)
                            ? new Outcome(Optional.empty(), NOT_REACHED, reader.say("not-reached"))
                            : outcomeOrFailure(one, wanted.transition(), reader, judged));
            entries.add(entry(issue, outcome));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", reader.messages().languageTag());
        json.put("issues", entries);
        return json;
    }

    /** Either a report as JSON, or a status other than 200 with a sentence. */
    private record Outcome(Optional<Map<String, Object>> report, int status, String refusal) {

        static Outcome notFound(String refusal) {
            return new Outcome(Optional.empty(), Response.Status.NOT_FOUND.getStatusCode(), refusal);
        }
    }

    private Outcome outcome(
            String keyOrId, OptionalInt transition, Escalations.Reader reader, Map<Long, Outcome> judged) {
        Escalations.Found found = escalations.find(keyOrId, reader);
        if (found.issue().isEmpty()) {
            return Outcome.notFound(found.refusal());
        }
        Issue issue = found.issue().get();
        return judged.computeIfAbsent(issue.getId(), id -> judge(issue, transition, reader));
    }

    private Outcome judge(Issue issue, OptionalInt transition, Escalations.Reader reader) {
        Optional<ReadinessReport> report = transition.isPresent()
                ? reporter.at(transition.getAsInt(), issue, reader.user(), reader.messages())
                : Optional.of(reporter.of(issue, reader.user(), reader.messages()));
        return report.isPresent()
                ? new Outcome(report.map(ReadinessJson::of), Response.Status.OK.getStatusCode(), "")
                : Outcome.notFound(reader.say("transition", Integer.toString(transition.getAsInt())));
    }

    /** One issue that breaks shall not take the answers for all others with it. */
    private Outcome outcomeOrFailure(
            String keyOrId, OptionalInt transition, Escalations.Reader reader, Map<Long, Outcome> judged) {
        try {
            return outcome(keyOrId, transition, reader, judged);
        } catch (RuntimeException | LinkageError cause) {
            return new Outcome(
                    Optional.empty(),
                    Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                    escalations.failed(reader, cause));
        }
    }

    private static Map<String, Object> entry(String asked, Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asked", asked);
        outcome.report()
                .ifPresentOrElse(
                        report -> json.put("readiness", report),
                        () -> json.put("error", Map.of("status", outcome.status(), "message", outcome.refusal())));
        return json;
    }

    /** What one person may read in one language at one moment is for no cache. */
    private static Response ok(Map<String, Object> json, Escalations.Reader reader) {
        return Response.ok(json)
                .header("Content-Language", reader.messages().languageTag())
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Accept-Language")
                .build();
    }
}
